"""The colour profile: one a colour engine takes for sRGB."""

from __future__ import annotations

from io import BytesIO

from PIL import Image, ImageCms

from app.report.tagged.colour import srgb_profile


def test_the_profile_is_srgb() -> None:
    ours = ImageCms.ImageCmsProfile(BytesIO(srgb_profile()))
    theirs = ImageCms.createProfile("sRGB")
    ramp = Image.new("RGB", (256, 3))
    for step in range(256):
        for row, colour in enumerate([(step, step, step), (step, 30, 200), (10, step, 90)]):
            ramp.putpixel((step, row), colour)
    turned = ImageCms.profileToProfile(ramp, ours, theirs)
    assert isinstance(turned, Image.Image)
    difference = max(abs(a - b) for a, b in zip(ramp.tobytes(), turned.tobytes(), strict=True))
    assert difference <= 1


def test_the_profile_says_its_own_length() -> None:
    data = srgb_profile()
    assert int.from_bytes(data[:4], "big") == len(data)
    assert data == srgb_profile()
