// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

// The hash of features is part of the format of every model file: a change of
// any value here makes trained models useless. A test pins the values. Bytes
// are unsigned.
namespace newsparse {

// The finalizer of MurmurHash3 (Appleby): every bit of `x` moves every other.
constexpr std::uint64_t mix(std::uint64_t x) {
  x ^= x >> 33U;
  x *= 0xFF51AFD7ED558CCDU;
  x ^= x >> 33U;
  x *= 0xC4CEB9FE1A85EC53U;
  x ^= x >> 33U;
  return x;
}

// FNV-1a, 64 bits (Fowler, Noll, Vo), then mixed.
constexpr std::uint64_t hash_of(std::string_view bytes) {
  std::uint64_t hash = 0xCBF29CE484222325U;
  for (const char byte : bytes) {
    hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001B3U;
  }
  return mix(hash);
}

// The hash of a sequence, from the hash of its beginning and its next part:
// for building features out of precomputed attributes without strings. The
// order of the parts matters.
constexpr std::uint64_t combine(std::uint64_t hash, std::uint64_t part) {
  return mix(hash * 0x9E3779B97F4A7C15U + part);
}

// Which of `buckets` a hash falls into: its upper half decides, so that the
// lower bits still tell the hashes of a bucket apart.
constexpr std::size_t bucket_of(std::uint64_t hash, std::size_t buckets) {
  return static_cast<std::size_t>(((hash >> 32U) * buckets) >> 32U);
}

}  // namespace newsparse
