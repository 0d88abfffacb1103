"""What can be wrong with a set-up, found out before anything is loaded, in one sentence each."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from crake.engines.diffusers.options import DiffusersOptions
from crake.errors import SetupError

PROBE_SECONDS = 120.0
"""That importing torch and asking the driver may take."""
PROBE = """
import sys
from crake.engines.diffusers.checks import check_devices
from crake.engines.diffusers.options import DiffusersOptions
from crake.errors import SetupError
try:
    check_devices(DiffusersOptions.model_validate_json(sys.stdin.read()))
except SetupError as error:
    print(error)
    sys.exit(3)
"""
PACKAGES = ("torch", "diffusers", "transformers", "accelerate", "ftfy", "PIL")
INDEX = "model_index.json"


def check_packages(options: DiffusersOptions) -> None:
    """Refuse to go on without the packages that the options need."""
    if options.cache == "cache-dit" and find_spec("cache_dit") is None:
        raise SetupError(
            "cache: 'cache-dit' needs a package of its own. Install it with: pip install cache-dit"
        )
    wanted = (*PACKAGES, "torchao") if options.quantize != "off" else PACKAGES
    missing = [name for name in wanted if find_spec(name) is None]
    if missing:
        raise SetupError(
            f"packages are not installed: {', '.join(missing)}. "
            "Install them with: pip install 'crake[diffusers]'"
        )


def check_weights(options: DiffusersOptions) -> None:
    """Refuse a folder that does not hold the profile's model; the hub is not asked."""
    folder = local_folder(options)
    if folder is None:
        return
    if not folder.is_dir():
        raise SetupError(
            f"weights: there is no folder {folder}. Give a folder with a model in Diffusers' "
            f"format, or a repository on the hub such as {options.model.repo!r}."
        )
    try:
        index = json.loads((folder / INDEX).read_text(encoding="utf-8"))
        found = index["_class_name"]
    except FileNotFoundError:
        raise SetupError(
            f"weights: {folder} has no {INDEX}, so it is no model in Diffusers' format. The "
            f"repository that fits the profile {options.profile} is {options.model.repo!r}."
        ) from None
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise SetupError(f"weights: {folder / INDEX} cannot be read: {error}") from None
    if found not in options.model.classes:
        raise SetupError(
            f"weights: {folder} holds a {found}, but the profile {options.profile} renders with "
            f"{' or '.join(options.model.classes)}. Choose another profile or folder."
        )


def local_folder(options: DiffusersOptions) -> Path | None:
    """Return the folder that the weights are in; `None` where they come from the hub.

    A repository is `owner/name`. Whatever looks like a path, or is there, is a folder.
    """
    source = options.source
    path = Path(source).expanduser()
    is_path = source.startswith(("/", "./", "../", "~")) or source.count("/") != 1
    return path.absolute() if is_path or path.is_dir() else None


def check_devices(options: DiffusersOptions) -> None:
    """Refuse devices that torch does not see. Imports torch: not for the worker itself."""
    wanted = [int(name.partition(":")[2]) for name in options.devices if name != "cpu"]
    if not wanted:
        return
    import torch  # noqa: PLC0415 - heavy

    if not torch.cuda.is_available():
        build = torch.version.cuda
        why = (
            "the NVIDIA driver does not answer; does nvidia-smi list a GPU?"
            if build
            else f"torch {torch.__version__} was built without CUDA; install a build with it"
        )
        raise SetupError(f"devices: there is no CUDA device: {why}.")
    count = torch.cuda.device_count()
    if max(wanted) >= count:
        raise SetupError(
            f"devices: there is no cuda:{max(wanted)}; torch sees {count}: "
            f"{', '.join(f'cuda:{index}' for index in range(count))}."
        )


def probe_devices(options: DiffusersOptions) -> None:
    """Do as `check_devices` does, in a process of its own: this one is to stay without torch."""
    if all(name == "cpu" for name in options.devices):
        return
    done = subprocess.run(  # noqa: S603 - this interpreter, this program
        [sys.executable, "-c", PROBE],
        input=options.model_dump_json(),
        capture_output=True,
        text=True,
        timeout=PROBE_SECONDS,
        check=False,
    )
    if done.returncode == 3:
        raise SetupError(done.stdout.strip())
    if done.returncode != 0:
        last = done.stderr.strip().rpartition("\n")[2]
        raise SetupError(f"torch cannot be used here: {last}")
