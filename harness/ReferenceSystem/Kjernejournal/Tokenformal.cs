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
}
