"""Run by itself, by a Python that has AT-SPI (the system's), as the one process of a bus of its own.

Starts the program under the screen that ``DISPLAY`` names and goes the main path as a screen reader’s user does: what
is found and pressed goes over the bus, what is typed are keys of the X server. Prints a line a station, and ends with
``done``; whatever is not there ends it with an error. Arguments: the program's Python, the passphrase of the sample,
``keys`` or ``mouse``.
"""

# No type of AT-SPI is known to the house's tools, and no package of the program is there for this Python.
# pyright: basic, reportMissingImports=false, reportAttributeAccessIssue=false
# ruff: noqa: T201

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60.0
SPOKEN = []
SYM, STRING = Atspi.KeySynthType.SYM, Atspi.KeySynthType.STRING
CONTROL = 37
"""The key of the ordinary keyboard: a key that is held is named by its number, not by its sign."""
KEYS = {"Return": 0xFF0D, "Tab": 0xFF09, "Escape": 0xFF1B, "Left": 0xFF51, "Up": 0xFF52, "Right": 0xFF53,
        "Down": 0xFF54, "F5": 0xFFC2}  # fmt: skip


def hear(event):
    """Note what a screen reader would say."""
    try:
        name = event.source.get_name() if event.source else ""
    except GLib.Error:
        return
    if "announcement" in event.type:
        SPOKEN.append(("said", str(event.any_data)))
    elif event.detail1:
        SPOKEN.append(("focus", name))


def pump(seconds=0.05):
    until = time.monotonic() + seconds
    context = GLib.MainContext.default()
    while time.monotonic() < until:
        while context.iteration(0):
            pass
        time.sleep(0.005)


def wait(what, test):
    """Return what ``test`` returns as soon as that is something."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        pump()
        try:
            found = test()
        except GLib.Error:  # it went away while it was being looked at
            continue
        if found:
            return found
    if "READER_DUMP" in os.environ:
        lines = [f"{each.get_role_name()}: {each.get_name()}" for each in all_of(program())]
        Path(os.environ["READER_DUMP"]).write_text("\n".join(lines))
    raise SystemExit(f"not there: {what}; heard last: {SPOKEN[-12:]}")


def program():
    desktop = Atspi.get_desktop(0)
    for at in range(desktop.get_child_count()):
        each = desktop.get_child_at_index(at)
        if each is not None and each.get_name().lower().startswith(("lahipiiri", "lähipiiri")):
            each.set_cache_mask(Atspi.Cache.NONE)  # as it is now, always
            return each
    return None


def is_in_front():
    """Say whether the program's window has the keys."""
    shown = program()
    frame = shown.get_child_at_index(0) if shown is not None and shown.get_child_count() else None
    return frame is not None and frame.get_state_set().contains(Atspi.StateType.ACTIVE)


def all_of(node, depth=0):
    """Yield everything that is shown, breadth last."""
    if node is None or depth > 40:
        return
    yield node
    for at in range(node.get_child_count()):
        child = node.get_child_at_index(at)
        if child is not None and child.get_state_set().contains(Atspi.StateType.VISIBLE):
            yield from all_of(child, depth + 1)


def find(name, role=None):
    """Return the first thing shown whose name begins with ``name``."""
    for each in all_of(program()):
        if (each.get_name() or "").startswith(name) and (role is None or each.get_role_name() == role):
            return each
    return None


def there(name, role=None):
    return wait(f"{role or 'anything'} called {name}", lambda: find(name, role))


def press(name, role=None):
    """Do what pressing does, over the bus."""
    thing = there(name, role)
    assert thing.do_action(0), name


def click(name, role=None):
    """Press the mouse in the middle of it."""
    thing = there(name, role)
    box = thing.get_extents(Atspi.CoordType.SCREEN)
    Atspi.generate_mouse_event(box.x + box.width // 2, box.y + box.height // 2, "b1c")
    pump(0.3)


def key(name, *held):
    for each in held:
        Atspi.generate_keyboard_event(each, None, Atspi.KeySynthType.PRESS)
    Atspi.generate_keyboard_event(KEYS.get(name) or ord(name), None, SYM)
    for each in reversed(held):
        Atspi.generate_keyboard_event(each, None, Atspi.KeySynthType.RELEASE)
    pump(0.25)


def type_in(text):
    for letter in text:
        Atspi.generate_keyboard_event(ord(letter), None, SYM)
        pump(0.03)


def heard(what, kind):
    """Wait until it was said, or until the focus went there."""
    wait(f"{kind}: {what}", lambda: any(how == kind and what in text for how, text in SPOKEN))


def station(name):
    print(name, flush=True)
    SPOKEN.clear()


def by_keys(passphrase):
    """The first use without a mouse, as a screen reader tells it."""
    for _ in range(8):
        key("Tab")
        if any(how == "focus" and text.startswith("Kokeile esimerkki") for how, text in SPOKEN):
            break
    heard("Kokeile esimerkki", "focus")
    key(" ")
    there("Sukupuu: ")
    heard("Tapaus on auki", "said")
    station("opened the sample")
    key("l", CONTROL)
    heard("lukittu", "said")
    assert find("Aino") is None, "a name is left in the tree after the lock"
    type_in(passphrase)
    key("Return")
    there("Sukupuu: ")
    station("unlocked")
    wait("the family in the tree", lambda: sum(e.get_role_name() == "radio button" for e in all_of(program())) > 15)
    for way in ("Down", "Down", "Right", "Right", "Down", "Left"):
        key(way)
    wait("three people walked to", lambda: len({text for how, text in SPOKEN if how == "focus"}) >= 3)
    walked = [text for how, text in SPOKEN if how == "focus"]
    told = [each for each in all_of(program()) if each.get_state_set().contains(Atspi.StateType.CHECKED)]
    assert any(each.get_description() for each in told), "the chosen one's ties are told"
    station("walked the family: " + " | ".join(dict.fromkeys(walked)))
    key("k", CONTROL)
    type_in("aino")
    key("Return")
    heard("Aino (lapsi", "focus")
    SPOKEN.clear()
    key("s")
    heard("Nimi ja syntymävuosi", "focus")
    heard("Tallennettu", "said")
    type_in("Ilona")
    key("Return")
    there("Ilona")
    station("added a sibling and named her")
    key("3", CONTROL)
    heard("Suunnitelma", "focus")
    there("Tavoite")
    station("went to the plan")
    key("p", CONTROL)
    heard("Tulosteet", "focus")
    there("Esikatselu")
    wait("the pages", lambda: find("Sivu 1") or find("sivu 1"))
    station("saw what will be printed")
    key("q", CONTROL)


def place_of(thing):
    """Return the box of it on the screen: left, top, width, height."""
    box = thing.get_extents(Atspi.CoordType.SCREEN)
    return box.x, box.y, box.width, box.height


def somebody(name):
    """Return whoever of the picture is called so."""
    return there(name, "radio button")


def click_at(x, y):
    Atspi.generate_mouse_event(int(x), int(y), "abs")
    Atspi.generate_mouse_event(int(x), int(y), "b1c")
    pump(0.4)


def click_on(name, above=0.5):
    """Click somebody in the picture, ``above`` of the way down their symbol and name."""
    x, y, wide, high = place_of(somebody(name))
    click_at(x + wide / 2, y + high * above)


def handle(name, across, down):
    """Return where a handle of somebody stands whom nobody is near: beside, above or below their symbol and name."""
    x, y, wide, high = place_of(somebody(name))
    return x + wide * (1 + across) / 2 + across * 13, y + high * (1 + down) / 2 + down * 13


def drag(start, end):
    """Press at ``start``, go on the way a hand goes, and let go at ``end``."""
    Atspi.generate_mouse_event(int(start[0]), int(start[1]), "abs")
    Atspi.generate_mouse_event(int(start[0]), int(start[1]), "b1p")
    for share in (0.2, 0.5, 0.8, 1.0):
        x, y = (a + (b - a) * share for a, b in zip(start, end, strict=True))
        Atspi.generate_mouse_event(int(x), int(y), "abs")
        pump(0.1)
    Atspi.generate_mouse_event(int(end[0]), int(end[1]), "b1r")
    pump(0.4)


def ground():
    """Click the free ground of the picture, as a hand does that is done with a name."""
    x, y, wide, high = place_of(there("Sukupuu: "))
    click_at(x + wide * 0.06, y + high * 0.85)


def photograph(name):
    """Take a picture of the screen, where somebody wants to look at the way."""
    if folder := os.environ.get("READER_SHOTS"):
        subprocess.run(["import", "-window", "root", f"{folder}/{name}.png"], check=False)


def accept():
    """Press the button of the system's dialog that saves."""
    there("Tiedostonimi")
    button = next(each for each in all_of(program()) if each.get_name() in {"Tallenna", "Save"})
    x, y, wide, high = place_of(button)
    click_at(x + wide / 2, y + high / 2)


def saved(ending):
    """Return what was saved with ``ending`` in the home of this run."""
    return sorted(Path.home().glob(f"*{ending}"))


def makes_a_case():
    """Begin one, with the words proposed for its passphrase, and leave the recovery key for later."""
    click("Uusi tapaus")
    click("Lapsen etunimi", "text")
    type_in("Aino")
    click("Ehdota sanoja")
    click("Valitse paikka ja luo")
    photograph("1-place")
    accept()
    wait("the file of the case", lambda: saved(".lahipiiri"))
    there("Palautusavain")
    photograph("2-key")
    click("Myöhemmin")
    somebody("Aino")
    station("made a case")


def by_mouse(_passphrase):
    """The first use by the mouse alone, but for the letters of names."""
    makes_a_case()
    click_on("Aino")
    click_at(*handle("Aino", 0, -1))
    heard("Nimi ja syntymävuosi", "focus")
    type_in("Maija 1987")
    photograph("3-named")
    ground()
    somebody("Maija")
    heard("Nimi ja syntymävuosi", "focus")
    type_in("Pekka")
    ground()
    somebody("Pekka")
    station("added the parents by a handle")
    click_on("Aino")
    click_at(*handle("Aino", -1, 0))
    heard("Nimi ja syntymävuosi", "focus")
    type_in("Eino")
    ground()
    somebody("Eino")
    station("added a brother by a handle")
    photograph("4-family")
    click_on("Eino")
    x, y, wide, high = place_of(somebody("Pekka"))
    left, _, width, _ = place_of(somebody("Eino"))
    grip = left + width / 2 - max(width / 2, 26), handle("Eino", 0, 1)[1]  # that of ties, beside that of a child
    drag(grip, (x + wide / 2, y + high / 3))
    photograph("5-lines")
    # A popup of Qt's stands in no tree: what is in it is clicked where it is seen, the fourth look from the top.
    click_at(x + wide + 110, y + 168)
    wait("the line in words", lambda: any("läheinen" in (each.get_name() or "") for each in all_of(program())))
    photograph("6-tied")
    station("drew a tie from one to another and chose its look")
    meets_and_prints()
    key("q", CONTROL)  # the first use is over; this only ends the program


def meets_and_prints():
    """The second half of it: a meeting led and closed, a copy printed."""
    click("Neuvottelut")
    click("Uusi neuvottelu")
    photograph("7-meeting")
    click("Vedä tätä neuvottelua")
    click("Aloita neuvottelu")
    photograph("8-led")
    station("led a meeting")
    click("Tai miksi ei", "text")
    type_in("ei tarvetta")
    click("Päätä neuvottelu")
    there("Tämä neuvottelu on päätetty.")
    photograph("9-closed")
    click("Ota seinä pois", "push button")
    station("closed it")
    click("Tulosteet")
    there("Esikatselu")
    wait("the pages", lambda: find("Sivu 1") or find("sivu 1"))
    click("Tallenna PDF")
    photograph("10-copy")
    accept()
    wait("the copy", lambda: saved(".pdf"))
    station("printed a copy")


def main():
    python, passphrase, way = sys.argv[1:4]
    manager = subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL) if shutil.which("openbox") else None
    Atspi.init()
    Atspi.set_timeout(5000, 15000)
    listener = Atspi.EventListener.new(hear)
    for kind in ("object:state-changed:focused", "object:announcement"):
        listener.register(kind)
    named = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
    with Path(os.environ["TMPDIR"], "program.log").open("w") as log:
        running = subprocess.Popen([python, "-m", "app"], env=named, stderr=log, stdout=log)
        try:
            wait("the window in front", is_in_front)
            {"keys": by_keys, "mouse": by_mouse}[way](passphrase)
            print("ended with", running.wait(10), flush=True)
        finally:
            running.kill()
            if manager is not None:
                manager.kill()
    print("done")


main()
