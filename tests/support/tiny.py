"""Every profile's pipeline, tiny and with random weights, made by Diffusers itself; no downloads.

The parts have the classes and the configurations' shape of the published checkpoints: the same
number of transformers, the same compression in space and time, the same ways of conditioning.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import diffusers
import torch
import transformers
from tokenizers import Tokenizer, models, pre_tokenizers

SPECIAL = ["<pad>", "</s>", "<unk>", "<bos>"]
CHAT = "{% for message in messages %}{{ message['content'] }} {% endfor %}"
HIDDEN = 32
SEED = 7

Component = Any
"""torch and Diffusers are not typed here: pyproject.toml says why."""


def tokenizer() -> Component:
    """A tokenizer of characters: every prompt is many tokens, and other prompts are others."""
    symbols = [*SPECIAL, *map(chr, range(32, 127))]
    made = Tokenizer(models.WordLevel({s: i for i, s in enumerate(symbols)}, unk_token="<unk>"))
    made.pre_tokenizer = pre_tokenizers.Split("", "isolated")
    return transformers.PreTrainedTokenizerFast(
        tokenizer_object=made,
        pad_token="<pad>",
        eos_token="</s>",
        unk_token="<unk>",
        bos_token="<bos>",
        chat_template=CHAT,
        model_max_length=1024,
    )


def _t5(config: type[Component], model: type[Component], vocabulary: int = 128) -> Component:
    return model(
        config(
            vocab_size=vocabulary,
            d_model=HIDDEN,
            d_kv=8,
            d_ff=32,
            num_layers=1,
            num_heads=4,
            pad_token_id=0,
            eos_token_id=1,
            decoder_start_token_id=0,
        )
    ).eval()


def umt5() -> Component:
    return _t5(transformers.UMT5Config, transformers.UMT5EncoderModel)


def t5() -> Component:
    return _t5(transformers.T5Config, transformers.T5EncoderModel)


def _wan_scheduler() -> Component:
    return diffusers.UniPCMultistepScheduler(
        prediction_type="flow_prediction", use_flow_sigmas=True, flow_shift=3.0
    )


def _wan_transformer(channels: int, out: int, **more: object) -> Component:
    kind = diffusers.WanVACETransformer3DModel if more else diffusers.WanTransformer3DModel
    return kind(
        patch_size=(1, 2, 2),
        num_attention_heads=2,
        attention_head_dim=12,
        in_channels=channels,
        out_channels=out,
        text_dim=HIDDEN,
        freq_dim=32,
        ffn_dim=32,
        num_layers=2,
        cross_attn_norm=True,
        qk_norm="rms_norm_across_heads",
        rope_max_seq_len=64,
        **more,
    ).eval()


def _wan_vae() -> Component:
    return diffusers.AutoencoderKLWan(
        base_dim=4, z_dim=16, dim_mult=[1, 1, 1, 1], num_res_blocks=1
    ).eval()


def _wan_vae_5b() -> Component:
    return diffusers.AutoencoderKLWan(
        base_dim=4,
        decoder_base_dim=4,
        z_dim=48,
        dim_mult=[1, 1, 1, 1],
        num_res_blocks=1,
        in_channels=12,
        out_channels=12,
        is_residual=True,
        patch_size=2,
        latents_mean=[0.0] * 48,
        latents_std=[1.0] * 48,
        scale_factor_spatial=16,
    ).eval()


def ti2v() -> Component:
    """Wan 2.2 TI2V 5B, and FastWan: one transformer, a time step for every token."""
    return diffusers.WanPipeline(
        tokenizer=tokenizer(),
        text_encoder=umt5(),
        vae=_wan_vae_5b(),
        scheduler=_wan_scheduler(),
        transformer=_wan_transformer(48, 48),
        expand_timesteps=True,
    )


def t2v_a14b() -> Component:
    """Wan 2.2 T2V A14B: two transformers, one for high noise, one for low."""
    return diffusers.WanPipeline(
        tokenizer=tokenizer(),
        text_encoder=umt5(),
        vae=_wan_vae(),
        scheduler=_wan_scheduler(),
        transformer=_wan_transformer(16, 16),
        transformer_2=_wan_transformer(16, 16),
        boundary_ratio=0.875,
    )


def i2v_a14b() -> Component:
    """Wan 2.2 I2V A14B: the first frame comes in as further channels."""
    return diffusers.WanImageToVideoPipeline(
        tokenizer=tokenizer(),
        text_encoder=umt5(),
        vae=_wan_vae(),
        scheduler=_wan_scheduler(),
        transformer=_wan_transformer(36, 16),
        transformer_2=_wan_transformer(36, 16),
        boundary_ratio=0.9,
    )


def vace() -> Component:
    return diffusers.WanVACEPipeline(
        tokenizer=tokenizer(),
        text_encoder=umt5(),
        vae=_wan_vae(),
        scheduler=_wan_scheduler(),
        transformer=_wan_transformer(16, 16, vace_layers=[0, 1], vace_in_channels=96),
    )


def ltx2() -> Component:
    text = transformers.Gemma3TextConfig(
        vocab_size=128,
        hidden_size=HIDDEN,
        intermediate_size=32,
        num_hidden_layers=2,
        num_attention_heads=2,
        num_key_value_heads=1,
        head_dim=16,
        pad_token_id=0,
        eos_token_id=1,
        bos_token_id=3,
    )
    vision = transformers.SiglipVisionConfig(
        hidden_size=16,
        intermediate_size=16,
        num_hidden_layers=1,
        num_attention_heads=2,
        image_size=28,
        patch_size=14,
    )
    gemma = transformers.Gemma3Config(text_config=text, vision_config=vision, mm_tokens_per_image=4)
    # The published checkpoint is saved as this pipeline; its parts are those of all of them.
    return diffusers.LTX2Pipeline(
        scheduler=diffusers.FlowMatchEulerDiscreteScheduler(use_dynamic_shifting=True),
        vae=diffusers.AutoencoderKLLTX2Video(
            latent_channels=8,
            block_out_channels=(8, 8, 8, 8),
            decoder_block_out_channels=(8, 16, 32),
            layers_per_block=(1, 1, 1, 1, 1),
            decoder_layers_per_block=(1, 1, 1, 1),
            decoder_inject_noise=(False, False, False, False),
            decoder_spatial_padding_mode="zeros",
            decoder_causal=False,
            spatial_compression_ratio=32,
            temporal_compression_ratio=8,
        ).eval(),
        audio_vae=diffusers.AutoencoderKLLTX2Audio(
            base_channels=8,
            ch_mult=(1, 2, 4),
            num_res_blocks=1,
            resolution=32,
            latent_channels=2,
            mel_bins=16,
        ).eval(),
        text_encoder=transformers.Gemma3ForConditionalGeneration(gemma).eval(),
        tokenizer=tokenizer(),
        connectors=diffusers.pipelines.ltx2.LTX2TextConnectors(
            caption_channels=HIDDEN,
            text_proj_in_factor=3,
            video_connector_num_attention_heads=4,
            video_connector_attention_head_dim=8,
            video_connector_num_layers=1,
            video_connector_num_learnable_registers=None,
            audio_connector_num_attention_heads=4,
            audio_connector_attention_head_dim=8,
            audio_connector_num_layers=1,
            audio_connector_num_learnable_registers=None,
            connector_rope_base_seq_len=32,
        ).eval(),
        transformer=diffusers.LTX2VideoTransformer3DModel(
            in_channels=8,
            out_channels=8,
            num_attention_heads=2,
            attention_head_dim=16,
            cross_attention_dim=HIDDEN,
            audio_in_channels=8,
            audio_out_channels=8,
            audio_num_attention_heads=2,
            audio_attention_head_dim=8,
            audio_cross_attention_dim=16,
            num_layers=2,
            caption_channels=HIDDEN,
            use_prompt_adaln_single=False,
            rope_type="split",
        ).eval(),
        vocoder=diffusers.pipelines.ltx2.LTX2Vocoder(
            in_channels=32,
            hidden_channels=64,
            upsample_kernel_sizes=[16, 15, 8, 4, 4],
            upsample_factors=[6, 5, 2, 2, 2],
            resnet_kernel_sizes=[3],
            resnet_dilations=[[1, 3, 5]],
            output_sampling_rate=24_000,
        ).eval(),
    )


def _hunyuan_parts(task: str) -> dict[str, Component]:
    text = transformers.Qwen2_5_VLConfig(
        text_config={
            "vocab_size": 128,
            "hidden_size": HIDDEN,
            "intermediate_size": 32,
            "num_hidden_layers": 3,
            "num_attention_heads": 2,
            "num_key_value_heads": 1,
            "rope_scaling": {"type": "mrope", "mrope_section": [2, 3, 3]},
            "rope_theta": 1_000_000.0,
        }
    )
    qwen = transformers.models.qwen2_5_vl.modeling_qwen2_5_vl.Qwen2_5_VLTextModel
    return {
        "text_encoder": qwen(text.text_config).eval(),
        "tokenizer": tokenizer(),
        "transformer": diffusers.HunyuanVideo15Transformer3DModel(
            in_channels=17,
            out_channels=8,
            num_attention_heads=2,
            attention_head_dim=16,
            num_layers=2,
            num_refiner_layers=1,
            mlp_ratio=2.0,
            text_embed_dim=HIDDEN,
            text_embed_2_dim=HIDDEN,
            image_embed_dim=16,
            rope_axes_dim=(4, 6, 6),
            target_size=64,
            task_type=task,
        ).eval(),
        "vae": diffusers.AutoencoderKLHunyuanVideo15(
            latent_channels=8,
            block_out_channels=(16, 16, 16, 16, 16),
            layers_per_block=1,
            downsample_match_channel=False,
            upsample_match_channel=False,
        ).eval(),
        "scheduler": diffusers.FlowMatchEulerDiscreteScheduler(shift=7.0),
        "text_encoder_2": _t5(transformers.T5Config, transformers.T5EncoderModel, 384),
        "tokenizer_2": transformers.ByT5Tokenizer(),
        "guider": diffusers.ClassifierFreeGuidance(guidance_scale=6.0),
    }


def hunyuan_t2v() -> Component:
    return diffusers.HunyuanVideo15Pipeline(**_hunyuan_parts("t2v"))


def hunyuan_i2v() -> Component:
    vision = transformers.SiglipVisionConfig(
        hidden_size=16,
        intermediate_size=16,
        num_hidden_layers=1,
        num_attention_heads=2,
        image_size=32,
        patch_size=16,
    )
    return diffusers.HunyuanVideo15ImageToVideoPipeline(
        **_hunyuan_parts("i2v"),
        image_encoder=transformers.SiglipVisionModel(vision).eval(),
        feature_extractor=transformers.SiglipImageProcessor(size={"height": 32, "width": 32}),
    )


def _cogvideox_parts(channels: int) -> dict[str, Component]:
    return {
        "tokenizer": tokenizer(),
        "text_encoder": t5(),
        "vae": diffusers.AutoencoderKLCogVideoX(
            block_out_channels=(8, 8, 8, 8),
            latent_channels=4,
            layers_per_block=1,
            norm_num_groups=2,
            sample_height=64,
            sample_width=96,
            scaling_factor=0.7,
            invert_scale_latents=True,
        ).eval(),
        "transformer": diffusers.CogVideoXTransformer3DModel(
            num_attention_heads=2,
            attention_head_dim=16,
            in_channels=channels,
            out_channels=4,
            time_embed_dim=8,
            text_embed_dim=HIDDEN,
            num_layers=2,
            sample_width=12,
            sample_height=8,
            sample_frames=17,
            patch_size=2,
            patch_size_t=2,
            max_text_seq_length=226,
            use_rotary_positional_embeddings=True,
            patch_bias=False,
            ofs_embed_dim=8 if channels > 4 else None,
        ).eval(),
        "scheduler": diffusers.CogVideoXDDIMScheduler(
            prediction_type="v_prediction", rescale_betas_zero_snr=True, timestep_spacing="trailing"
        ),
    }


def cogvideox_t2v() -> Component:
    return diffusers.CogVideoXPipeline(**_cogvideox_parts(4))


def cogvideox_i2v() -> Component:
    return diffusers.CogVideoXImageToVideoPipeline(**_cogvideox_parts(8))


MAKE: dict[str, Callable[[], Component]] = {
    "wan2.2-ti2v-5b": ti2v,
    "fastwan2.2-ti2v-5b": ti2v,
    "wan2.2-t2v-a14b": t2v_a14b,
    "wan2.2-i2v-a14b": i2v_a14b,
    "wan2.1-vace-14b": vace,
    "wan2.1-vace-1.3b": vace,
    "ltx-2": ltx2,
    "hunyuanvideo-1.5-t2v": hunyuan_t2v,
    "hunyuanvideo-1.5-i2v": hunyuan_i2v,
    "cogvideox-1.5-t2v": cogvideox_t2v,
    "cogvideox-1.5-i2v": cogvideox_i2v,
}


def make(profile: str) -> Component:
    """Return a profile's pipeline, the same weights every time."""
    torch.manual_seed(SEED)
    return MAKE[profile]()


def save(profile: str, folder: Path) -> Path:
    """Write a profile's pipeline as a folder of weights."""
    make(profile).save_pretrained(str(folder))
    return folder
