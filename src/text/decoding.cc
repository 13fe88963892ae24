// SPDX-License-Identifier: Apache-2.0
#include "text/decoding.h"

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>
#include <utility>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/utf8.h>
#include <unicode/uversion.h>

#include "text/unicode.h"

namespace newsparse {
namespace {

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;
using Detector = std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)>;

struct ByteOrderMark {
  std::string_view bytes;
  const char* encoding;
};

// The mark of UTF-32LE begins with that of UTF-16LE, so it is asked first.
constexpr std::array<ByteOrderMark, 5> kMarks = {{
    {{"\xEF\xBB\xBF", 3}, "UTF-8"},
    {{"\xFF\xFE\0\0", 4}, "UTF-32LE"},
    {{"\0\0\xFE\xFF", 4}, "UTF-32BE"},
    {{"\xFF\xFE", 2}, "UTF-16LE"},
    {{"\xFE\xFF", 2}, "UTF-16BE"},
}};

const ByteOrderMark* find_mark(std::string_view bytes) {
  const auto* const found = std::find_if(
      kMarks.begin(), kMarks.end(), [&](const ByteOrderMark& mark) {
        // A text in UTF-16 whose first character is NUL looks like UTF-32, but
        // for its length half of the time.
        return bytes.starts_with(mark.bytes) &&
               (mark.bytes.size() != 4 || bytes.size() % 4 == 0);
      });
  return found == kMarks.end() ? nullptr : found;
}

// How many characters of several bytes are there, and how many parts are not
// UTF-8 at all.
struct Utf8Census {
  std::size_t valid = 0;
  std::size_t invalid = 0;
};

Utf8Census count_utf8(std::string_view bytes) {
  Utf8Census census;
  const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
  for (std::size_t at = 0; at < bytes.size();) {
    if (data[at] < 0x80U) {
      ++at;
      continue;
    }
    UChar32 value = 0;
    U8_NEXT(data, at, bytes.size(), value);
    ++(value < 0 ? census.invalid : census.valid);
  }
  return census;
}

// A stray byte in a text that is UTF-8 everywhere else: the detector, which
// weighs letters, would turn every quotation mark into "â€œ". In texts of
// other encodings hardly any two bytes happen to be a character of UTF-8.
bool is_damaged_utf8(std::string_view bytes) {
  const Utf8Census census = count_utf8(bytes);
  return census.valid > 0 && census.valid >= census.invalid;
}

// Nobody who writes ISO-8859-1 means its control characters 80 to 9F; what
// stands there are the quotation marks and dashes of windows-1252.
std::string without_controls(const char* name) {
  const std::string_view view = name;
  return view == "ISO-8859-1" || view == "US-ASCII" ? "windows-1252" : name;
}

// The name of the encoding that the bytes look most like, or "UTF-8" when the
// detector has no idea.
std::string guess_encoding(std::string_view bytes) {
  constexpr std::size_t kEnough = std::size_t{1} << 16U;
  UErrorCode status = U_ZERO_ERROR;
  const Detector detector(ucsdet_open(&status), &ucsdet_close);
  ucsdet_setText(detector.get(), bytes.data(),
                 static_cast<std::int32_t>(std::min(bytes.size(), kEnough)),
                 &status);
  const UCharsetMatch* const match = ucsdet_detect(detector.get(), &status);
  const char* const name =
      match == nullptr ? nullptr : ucsdet_getName(match, &status);
  if (U_FAILURE(status) != 0 || name == nullptr) {
    return "UTF-8";
  }
  return without_controls(name);
}

// Counts what cannot be converted, and lets ICU put U+FFFD in its place.
void count_and_substitute(const void* context,
                          UConverterToUnicodeArgs* arguments, const char* units,
                          std::int32_t length, UConverterCallbackReason reason,
                          UErrorCode* status) {
  if (reason <= UCNV_IRREGULAR) {
    ++*static_cast<std::size_t*>(const_cast<void*>(context));
  }
  UCNV_TO_U_CALLBACK_SUBSTITUTE(nullptr, arguments, units, length, reason,
                                status);
}

Converter open_converter(const char* encoding) {
  UErrorCode status = U_ZERO_ERROR;
  Converter converter(ucnv_open(encoding, &status), &ucnv_close);
  return U_FAILURE(status) != 0 ? Converter(nullptr, &ucnv_close)
                                : std::move(converter);
}

// Nothing when this ICU cannot convert that encoding.
std::optional<Decoded> convert(std::string_view bytes,
                               const std::string& encoding) {
  const Converter from = open_converter(encoding.c_str());
  const Converter to = open_converter("UTF-8");
  if (from == nullptr || to == nullptr) {
    return std::nullopt;
  }
  Decoded decoded;
  decoded.encoding = encoding;
  UErrorCode status = U_ZERO_ERROR;
  ucnv_setToUCallBack(from.get(), &count_and_substitute, &decoded.replaced,
                      nullptr, nullptr, &status);
  std::array<char, 1U << 14U> block{};
  std::array<UChar, 1U << 12U> pivot{};
  UChar* pivot_source = pivot.data();
  UChar* pivot_target = pivot.data();
  const char* source = bytes.data();
  const char* const end = source + bytes.size();
  bool first = true;
  do {
    status = U_ZERO_ERROR;
    char* target = block.data();
    ucnv_convertEx(to.get(), from.get(), &target, block.data() + block.size(),
                   &source, end, pivot.data(), &pivot_source, &pivot_target,
                   pivot.data() + pivot.size(), static_cast<UBool>(first),
                   /*flush=*/1, &status);
    first = false;
    decoded.utf8.append(block.data(), target);
  } while (status == U_BUFFER_OVERFLOW_ERROR);
  return U_FAILURE(status) != 0 ? std::nullopt
                                : std::optional(std::move(decoded));
}

Decoded repair(std::string_view bytes) {
  Repaired repaired = repair_utf8(bytes);
  return {std::move(repaired.utf8), "UTF-8", repaired.count, false};
}

Decoded decode_marked(std::string bytes, const ByteOrderMark& mark) {
  const std::string_view body =
      std::string_view(bytes).substr(mark.bytes.size());
  if (std::string_view(mark.encoding) != "UTF-8") {
    if (auto decoded = convert(body, mark.encoding)) {
      return *std::move(decoded);
    }
  }
  return repair(body);
}

}  // namespace

Decoded decode_text(std::string bytes, const std::string& encoding) {
  if (const ByteOrderMark* mark = find_mark(bytes)) {
    return decode_marked(std::move(bytes), *mark);
  }
  if (!encoding.empty() && encoding != "UTF-8") {
    if (auto decoded = convert(bytes, encoding)) {
      return *std::move(decoded);
    }
  }
  if (!find_invalid_utf8(bytes)) {
    return {std::move(bytes), "UTF-8", 0, false};
  }
  if (encoding == "UTF-8" || is_damaged_utf8(bytes)) {
    return repair(bytes);
  }
  const std::string guess = guess_encoding(bytes);
  auto decoded = guess == "UTF-8" ? std::nullopt : convert(bytes, guess);
  if (!decoded) {
    return repair(bytes);
  }
  decoded->guessed = true;
  return *std::move(decoded);
}

std::optional<std::string> encoding_name(const std::string& name) {
  // An empty name is the locale's own, which must never change a result.
  if (name.empty() || open_converter(name.c_str()) == nullptr) {
    return std::nullopt;
  }
  // Of IANA's names the one for mail and the web, where it has one.
  for (const char* const standard : {"MIME", "IANA"}) {
    UErrorCode status = U_ZERO_ERROR;
    const char* const found =
        ucnv_getStandardName(name.c_str(), standard, &status);
    if (found != nullptr) {
      return without_controls(found);
    }
  }
  return name;
}

std::vector<Notice> decoding_notices(const Decoded& decoded) {
  std::vector<Notice> notices;
  if (decoded.guessed) {
    notices.push_back({"encoding_guessed",
                       "decoded as " + decoded.encoding + ", a guess",
                       "convert it to UTF-8 if that is wrong"});
  }
  if (decoded.replaced > 0) {
    const char* const parts =
        decoded.replaced == 1 ? " invalid part" : " invalid parts";
    notices.push_back(
        {decoded.encoding == "UTF-8" ? "invalid_utf8" : "invalid_bytes",
         std::to_string(decoded.replaced) + parts + " became U+FFFD", ""});
  }
  return notices;
}

std::string icu_version() {
  UVersionInfo version = {};
  std::array<char, U_MAX_VERSION_STRING_LENGTH> text{};
  u_getVersion(version);
  u_versionToString(version, text.data());
  return text.data();
}

}  // namespace newsparse
