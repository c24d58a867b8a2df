"""The words of the core as enumerations: each value is its word, ``Status.PROBABLE ==
"probable"``."""

from calcinosis._enums import *
from calcinosis._enums import __all__ as __all__
