namespace AcceptanceHarness.ReferenceSystem.Kjernejournal.Oppslag;

/// <summary>What a look-up has come to: «nothing there» and «not told» are never the same.</summary>
internal enum Innsynstilstand
{
    /// <summary>Nothing has been looked up for the open patient.</summary>
    IkkeHentet,

    /// <summary>The service has told what there is.</summary>
    Hentet,

    /// <summary>The service did not answer, or its answer cannot be used.</summary>
    Feil,

    /// <summary>The patient has blocked the user by name.</summary>
    Blokkert,

    /// <summary>The patient has locked some of it or all, and it has not been opened.</summary>
    Sperret,

    /// <summary>The patient has reserved.</summary>
    Reservert,
}
