"""Files of a picture: each form is what its name says, in colours or in greys."""

from __future__ import annotations

import re
from io import BytesIO

import pytest
from PIL import Image

from app.genogram.painted import Form, Rendering, painted
from tests.genogram.test_painters import picture

BEGINNINGS = {Form.PDF: b"%PDF-", Form.PNG: b"\x89PNG", Form.SVG: b"<svg "}


@pytest.mark.parametrize("form", list(Form))
def test_every_form_is_what_it_is_called(form: Form) -> None:
    assert painted(picture(), form).startswith(BEGINNINGS[form])


def test_grey_has_no_colour() -> None:
    drawn = painted(picture(), Form.SVG, Rendering(is_grey=True)).decode()
    image = Image.open(BytesIO(painted(picture(), Form.PNG, Rendering(dpi=72, is_grey=True)))).convert("RGB")

    colours = re.findall(r"#([0-9A-F]{2})([0-9A-F]{2})([0-9A-F]{2})", drawn)
    assert colours
    assert all(r == g == b for r, g, b in colours)
    red, green, blue = (channel.tobytes() for channel in image.split())
    assert red == green == blue
