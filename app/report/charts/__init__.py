"""Charts on paper and on the screen. Matplotlib is loaded with this room, which is entered when a chart is wanted.

Each function returns a figure of its own: nothing is kept in ``pyplot``. What is told by colour is told by a pattern, a
sign or a word too, so that a grey copy loses nothing. Letters are those of the bundled font.
"""

from app.report.charts.change import change_chart
from app.report.charts.figures import figure_chart
from app.report.charts.lifeline import life_chart
from app.report.charts.look import chart_file
from app.report.charts.overtime import overtime_chart
from app.report.charts.paper import chart_figure
from app.report.charts.survey import survey_chart

__all__ = [
    "change_chart",
    "chart_figure",
    "chart_file",
    "figure_chart",
    "life_chart",
    "overtime_chart",
    "survey_chart",
]
