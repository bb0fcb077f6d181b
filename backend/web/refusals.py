"""What a page says to who cannot be let in, in English and Chinese: the language is not known yet."""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "unsigned": (
        "This page opens inside Zendesk. Open a ticket and choose FBM Guard in the apps panel.",
        "此页面在 Zendesk 内打开。请打开一个工单，在应用面板中选择 FBM Guard。",
    ),
    "unknown_installation": (
        "FBM Guard is not set up for this account yet. Ask a Zendesk admin to finish the installation.",
        "此 Zendesk 账户尚未完成 FBM Guard 的设置。请联系 Zendesk 管理员完成安装。",
    ),
    "admins_only": (
        "Only Zendesk admins can open the settings. Ask an admin to make the change.",
        "只有 Zendesk 管理员可以打开设置。请联系管理员进行更改。",
    ),
    "agent_inactive": (
        "Zendesk says that you are not an active agent of this account. Ask an admin to check your role.",
        "Zendesk 显示您不是此账户的有效客服。请联系管理员检查您的角色。",
    ),
    "app_token_expired": (
        "This page was opened too long ago. Reload the ticket.",
        "此页面打开的时间过长。请重新加载工单。",
    ),
}
OTHERWISE = (
    "Zendesk's signature of this page could not be verified. Reload the ticket; if that does not help, ask a "
    "Zendesk admin to reinstall the app.",
    "无法验证 Zendesk 对此页面的签名。请重新加载工单；如仍无效，请联系 Zendesk 管理员重新安装应用。",
)


def sentences(reason: str) -> tuple[tuple[str, str], ...]:
    """(language, sentence) pairs for ``reason``: what happened and what to do."""
    english, chinese = SENTENCES.get(reason, OTHERWISE)
    return ("en", english), ("zh-CN", chinese)
