using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal;

/// <summary>What a token is for.</summary>
/// <param name="Bruk">The use, which has an attest of its own.</param>
/// <param name="Mottaker">The service's audience.</param>
/// <param name="Trenger">The scope that it is of no use without.</param>
internal sealed record Tokenformal(string Bruk, string Mottaker, string Trenger)
{
    public static Tokenformal Indikator { get; } = new("indikator", KjernejournalScopes.Kjernejournal, KjernejournalScopes.Api);

    public static Tokenformal Portal { get; } = new("portal", KjernejournalScopes.Kjernejournal, KjernejournalScopes.Innlogging);

    public static Tokenformal KritiskInformasjon { get; } = new("kritisk-informasjon", KjernejournalScopes.KritiskInformasjon, KjernejournalScopes.KritiskInformasjonApi);

    public static Tokenformal Provesvar { get; } = new("provesvar", KjernejournalScopes.Provesvar, KjernejournalScopes.ProvesvarLes);

    public static Tokenformal Legemidler { get; } = new("legemidler", KjernejournalScopes.Kjernejournal, KjernejournalScopes.Api);

    /// <summary>The scopes that are asked for; none for all that the login has for the service.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>To find documents and to retrieve them: the two scopes for finding exclude each other.</summary>
    /// <param name="grunnlag">The access basis; null for a search by helsepersonelloven section 45, which has none.</param>
    public static Tokenformal Dokumenter(string? grunnlag)
    {
        var sok = grunnlag is null ? KjernejournalScopes.DokumenterSok : KjernejournalScopes.DokumenterSokForskrift;
        return new("dokumenter", KjernejournalScopes.Dokumenter, sok) { Scopes = [sok, KjernejournalScopes.DokumenterHent] };
    }
}
