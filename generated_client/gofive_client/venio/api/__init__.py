"""Resources of the Venio API, one package each."""
