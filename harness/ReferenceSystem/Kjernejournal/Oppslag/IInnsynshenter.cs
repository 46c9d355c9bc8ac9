namespace AcceptanceHarness.ReferenceSystem.Kjernejournal.Oppslag;

/// <summary>Looks up in one service, and reads what it answers.</summary>
internal interface IInnsynshenter<TRad>
{
    /// <summary>What is looked up, as a sentence begins.</summary>
    string Hva { get; }

    /// <summary>Whether nothing is looked up without an access basis.</summary>
    bool KreverGrunnlag { get; }

    /// <summary>Whether the indicator must be asked anew first, when it failed.</summary>
    bool FolgerIndikator { get; }

    /// <summary>What the token is for.</summary>
    Tokenformal Formal(string? grunnlag);

    /// <summary>Looks up, and gives what the user is to see.</summary>
    Task<Innsynsvisning<TRad>> HentAsync(Innsynssporsmal sporsmal, Attest attest, CancellationToken cancellationToken);
}
