"""Who may ask, and for how much: accounts, applications, tokens, the ledger, prices."""
