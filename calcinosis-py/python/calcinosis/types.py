"""The parts of an answer, of a comparison and of the knowledge, as their published JSON schemas
describe them."""

from calcinosis import _answer_types, _comparison_types, _entry_types
from calcinosis._answer_types import *
from calcinosis._comparison_types import *
from calcinosis._entry_types import *
from calcinosis._view import View

__all__ = ["View"]
__all__ += _answer_types.__all__
__all__ += _comparison_types.__all__
__all__ += _entry_types.__all__
