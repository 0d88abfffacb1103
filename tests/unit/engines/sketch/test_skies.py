"""What stands in the sky."""

from __future__ import annotations

import numpy as np
import pytest

from crake.engines.sketch.direction import Weather
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.scene import stage_of
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.stage import View
from tests.unit.engines.sketch.scenes import asked

DULL = [Weather.CLOUDY, Weather.RAIN, Weather.STORM, Weather.SNOW, Weather.FOG]


@pytest.mark.parametrize("size", [(320, 180), (180, 320)])
@pytest.mark.parametrize("weather", DULL)
def test_clouds_that_begin_below_the_top_begin_softly(
    weather: Weather, size: tuple[int, int]
) -> None:
    stage, _ = stage_of(asked("ocean", weather=weather, kind=None), *size, 24, 24, 1)
    frame, top = Frame(*size), 30
    frame.buffer[:] = 128
    clouds(stage, "low", top, 60, cover=0.4).draw(frame, View(0, 0.0, 0.0))
    heaven = frame.y.astype(np.float32)
    assert heaven[top + 10 : top + 50].std() > 4  # there are clouds
    assert np.abs(heaven[top] - heaven[top - 1]).max() < 6
