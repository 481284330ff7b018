"""The printed documents.

What matplotlib would leave in the user's folders goes into the program's own: it reads where to once, as it is loaded.
"""

import os

from app.settings import folder

os.environ["MPLCONFIGDIR"] = str(folder() / "matplotlib")
