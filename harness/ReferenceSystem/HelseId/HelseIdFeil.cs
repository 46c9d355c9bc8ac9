namespace AcceptanceHarness.ReferenceSystem.HelseId;

/// <summary>What went wrong.</summary>
/// <param name="Art">What kind of thing.</param>
/// <param name="Grunn">The reason in bokmål, a sentence without full stop.</param>
/// <param name="Kode">The OAuth error, where there was one.</param>
/// <param name="Beskrivelse">Its description, as it came.</param>
internal sealed record HelseIdFeil(HelseIdFeilart Art, string Grunn, string? Kode = null, string? Beskrivelse = null)
{
    /// <summary>True when the system itself stopped; false when HelseID or the service did, or did not answer.</summary>
    public bool ErEgen => Art is HelseIdFeilart.Oppsett or HelseIdFeilart.FeilUtsteder or HelseIdFeilart.ManglerScope or HelseIdFeilart.UsikkerInnlogging
        or HelseIdFeilart.FeilInnlogging or HelseIdFeilart.IkkeInnlogget or HelseIdFeilart.Forlatt;

    /// <summary>True when HelseID or the service refused.</summary>
    public bool ErAvslag => Art is HelseIdFeilart.Avvist or HelseIdFeilart.TokenIkkeGodtatt or HelseIdFeilart.IkkeTilgang;

    /// <summary>What came, as it came: nothing that a user understands.</summary>
    public string Ra => Kode is null ? Art.ToString() : $"{Kode}: {Beskrivelse}";
}
