"""The real app in the emulated agent workspace, driven in Chromium."""
