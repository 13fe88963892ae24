#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Opens an HTML report in headless Chromium and checks what a person would see.

usage: browse_report.py NEWSPARSE ARTICLE [--screenshots FOLDER]

The browser is driven by the Chrome DevTools Protocol over a pipe
(--remote-debugging-pipe: JSON messages that end in a zero byte on file
descriptors 3 and 4). With --screenshots the pictures of the README are made.
"""

import argparse
import base64
import json
import os
import select
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome")
PATIENCE = 60  # seconds for one answer of the browser


class Browser:
    """One page of a headless Chromium."""

    def __init__(self, program, profile):
        to_browser, self.to = os.pipe()
        self.out, from_browser = os.pipe()
        # The browser reads from 3 and writes to 4.
        wrapper = f"exec 3<&{to_browser} 4>&{from_browser}; exec \"$@\""
        self.process = subprocess.Popen(
            ["bash", "-c", wrapper, "browser", program, "--headless",
             "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
             "--hide-scrollbars", f"--user-data-dir={profile}",
             "--remote-debugging-pipe", "--window-size=1100,800"],
            pass_fds=(to_browser, from_browser), stderr=subprocess.DEVNULL)
        os.close(to_browser)
        os.close(from_browser)
        self.number = 0
        self.session = None
        self.events = []
        self.rest = b""
        target = self.call("Target.createTarget", url="about:blank")
        self.session = self.call("Target.attachToTarget", flatten=True,
                                 targetId=target["targetId"])["sessionId"]
        for domain in ("Page", "Network", "Log", "Runtime"):
            self.call(domain + ".enable")

    def message(self):
        while b"\0" not in self.rest:
            ready, _, _ = select.select([self.out], [], [], PATIENCE)
            chunk = os.read(self.out, 1 << 16) if ready else b""
            if not chunk:
                raise RuntimeError("the browser does not answer")
            self.rest += chunk
        one, self.rest = self.rest.split(b"\0", 1)
        return json.loads(one)

    def call(self, method, **params):
        self.number += 1
        request = {"id": self.number, "method": method, "params": params}
        if self.session:
            request["sessionId"] = self.session
        os.write(self.to, json.dumps(request).encode() + b"\0")
        while True:
            answer = self.message()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]
            self.events.append(answer)

    def open(self, address):
        self.events = []
        self.call("Page.navigate", url=address)
        while not any(e["method"] == "Page.loadEventFired"
                      for e in self.events):
            self.events.append(self.message())

    def value(self, script):
        answer = self.call("Runtime.evaluate", expression=script,
                           returnByValue=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(f"{script}: {answer['exceptionDetails']}")
        return answer["result"].get("value")

    def click(self, selector):
        x, y = self.value(f"""(() => {{
          const e = document.querySelector({json.dumps(selector)});
          e.scrollIntoView({{block: "center"}});
          const r = e.getBoundingClientRect();
          return [r.x + r.width / 2, r.y + r.height / 2]; }})()""")
        for kind in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, x=x, y=y,
                      button="left", clickCount=1)

    def press(self, key):
        for kind in ("keyDown", "keyUp"):
            self.call("Input.dispatchKeyEvent", type=kind, key=key, code=key,
                      windowsVirtualKeyCode={"Tab": 9, "Enter": 13}[key],
                      text="\r" if key == "Enter" and kind == "keyDown" else "")

    def media(self, medium="", scheme="light"):
        self.call("Emulation.setEmulatedMedia", media=medium, features=[
            {"name": "prefers-color-scheme", "value": scheme}])

    def picture(self, path):
        data = self.call("Page.captureScreenshot", format="png")["data"]
        path.write_bytes(base64.b64decode(data))

    def close(self):
        self.session = None
        try:
            self.call("Browser.close")
            self.process.wait(PATIENCE)
        except (OSError, RuntimeError, subprocess.TimeoutExpired):
            self.process.kill()
            self.process.wait()


IN_VIEW = """(() => { const r = document.querySelector("%s")
  .getBoundingClientRect();
  return r.height > 0 && r.bottom > 0 && r.top < innerHeight; })()"""

BRIGHTNESS = """(() => { const c = getComputedStyle(document.body)["%s"]
  .match(/[0-9.]+/g).map(Number); return (c[0] + c[1] + c[2]) / 3; })()"""


def check_page(browser, record):
    """Yields (what, whether it holds) for the page that is open."""
    claims = len(record["claims"])
    seen = browser.value
    yield "every claim has a row", seen(
        "document.querySelectorAll('[id^=row-]').length") == claims
    yield "every claim has a number in the article", seen(
        "document.querySelectorAll('a.number').length") == claims
    yield "every link of the page leads somewhere", seen(
        "[...document.querySelectorAll('a[href^=\"#\"]')].every("
        "a => document.getElementById(a.hash.slice(1)))")
    shown = seen("document.querySelector('article').innerText")
    quoted = [q["text"] for c in record["claims"] for q in c["quotes"]]
    yield "quotations stand in the article", all(
        q.split("\n")[0] in shown for q in quoted)
    table = seen("document.body.innerText")
    speakers = {c["speaker"]["name"] for c in record["claims"]
                if c["speaker"] and c["speaker"]["name"]}
    yield "every speaker is named", all(s in table for s in speakers)
    bars = seen("[...document.querySelectorAll('svg rect')].map("
                "r => r.getBoundingClientRect().width)")
    yield "each country has a bar", (
        len(bars) >= len(record["countries"]) and min(bars) > 0)
    yield "claims are marked by colour", seen(
        "getComputedStyle(document.querySelector('span.content'))"
        ".backgroundColor") not in ("rgba(0, 0, 0, 0)", None)
    yield "nothing is wider than the window", seen(
        "document.documentElement.scrollWidth <= innerWidth")
    yield "a policy forbids all but the style", "default-src 'none'" in seen(
        "document.querySelector('meta[http-equiv]').content")
    yield "no script is in the page", seen("document.scripts.length") == 0


def check_keys(browser):
    browser.press("Tab")
    yield "the first stop of the Tab key is the skip link", browser.value(
        "document.activeElement.className") == "skip"
    browser.press("Enter")
    yield "and Enter follows it", browser.value("location.hash") == "#found"


def check_use(browser, record):
    last = len(record["claims"])
    browser.click(f"#claim-{last}")
    yield "a click on a number leads to its row", (
        browser.value("location.hash") == f"#row-{last}"
        and browser.value(IN_VIEW % f"#row-{last}"))
    browser.click(f"#row-{last} a")
    yield "a click in the row leads back to the place", (
        browser.value("location.hash") == f"#claim-{last}"
        and browser.value(IN_VIEW % f"#claim-{last}"))

def check_looks(browser):
    browser.media(scheme="light")
    light = [browser.value(BRIGHTNESS % p) for p in ("backgroundColor", "color")]
    browser.media(scheme="dark")
    dark = [browser.value(BRIGHTNESS % p) for p in ("backgroundColor", "color")]
    yield "light mode is dark on light", light[0] > 200 and light[1] < 80
    yield "dark mode is light on dark", dark[0] < 60 and dark[1] > 180
    browser.media("print")
    yield "print is dark on white", browser.value(
        BRIGHTNESS % "color") < 80
    browser.media()
    browser.call("Emulation.setDeviceMetricsOverride", width=360, height=700,
                 deviceScaleFactor=1, mobile=True)
    yield "a telephone shows it without sideways scrolling", browser.value(
        "document.documentElement.scrollWidth <= innerWidth")
    browser.call("Emulation.clearDeviceMetricsOverride")


def check_quiet(browser, address):
    asked = [e["params"]["request"]["url"] for e in browser.events
             if e["method"] == "Network.requestWillBeSent"]
    yield "the page asks for nothing", set(asked) <= {address}
    complaints = [e for e in browser.events
                  if e["method"] in ("Log.entryAdded",
                                     "Runtime.exceptionThrown")]
    yield "the browser complains of nothing", not complaints


def pictures(browser, folder):
    folder.mkdir(parents=True, exist_ok=True)
    browser.call("Emulation.setDeviceMetricsOverride", width=1000, height=560,
                 deviceScaleFactor=1, mobile=False)
    for scheme in ("light", "dark"):
        browser.media(scheme=scheme)
        browser.picture(folder / f"report-{scheme}.png")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("newsparse")
    parser.add_argument("article")
    parser.add_argument("--screenshots", type=Path)
    args = parser.parse_args()
    program = next(filter(None, map(shutil.which, NAMES)), None)
    if program is None:
        print("skipped: no Chromium is installed")
        return 77
    run = [args.newsparse, args.article, "-f"]
    record = json.loads(subprocess.check_output(run + ["json"]))
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        page = Path(folder) / "page.html"
        page.write_bytes(subprocess.check_output(run + ["html"]))
        browser = Browser(program, Path(folder) / "profile")
        try:
            browser.open(page.as_uri())
            results = [*check_page(browser, record),
                       *check_keys(browser), *check_use(browser, record),
                       *check_looks(browser),
                       *check_quiet(browser, page.as_uri())]
            if args.screenshots:
                browser.open("about:blank")
                browser.open(page.as_uri())
                pictures(browser, args.screenshots)
        finally:
            browser.close()
    for what, holds in results:
        print(("ok     " if holds else "FAILED ") + what)
    return 0 if all(holds for _, holds in results) else 1


if __name__ == "__main__":
    sys.exit(main())
