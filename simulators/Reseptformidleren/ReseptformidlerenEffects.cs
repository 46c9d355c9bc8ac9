namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>What came of an event: what to answer, and what others are told.</summary>
internal abstract record ReseptformidlerenEffect
{
    private ReseptformidlerenEffect()
    {
    }

    /// <summary>The prescription is there; <paramref name="Gjentatt"/> when it was so before this sending.</summary>
    internal sealed record Mottatt(LagretResept Resept, bool Gjentatt) : ReseptformidlerenEffect;

    /// <summary>The prescription is called back; the time is that of the first M5.</summary>
    internal sealed record Tilbakekalt(LagretResept Resept, DateTimeOffset Tidspunkt, bool Gjentatt) : ReseptformidlerenEffect;

    /// <summary>The original prescriber is to be told by M7.</summary>
    internal sealed record VarsleRekvirent(LagretResept Resept, string MeldingId) : ReseptformidlerenEffect;

    /// <summary>Reference numbers were given out.</summary>
    internal sealed record Tildelt(IReadOnlyList<string> Referansenumre) : ReseptformidlerenEffect;

    /// <summary>The prescription changed status by dispensing.</summary>
    internal sealed record Endret(LagretResept Resept) : ReseptformidlerenEffect;

    /// <summary>The prescription was deleted because it expired.</summary>
    internal sealed record Slettet(string ReseptId) : ReseptformidlerenEffect;

    /// <summary>The list is there; <paramref name="Gjentatt"/> when it was so before this sending.</summary>
    internal sealed record ListeTattImot(LagretListe Liste, bool Gjentatt) : ReseptformidlerenEffect;

    /// <summary>Who is responsible for multidose, and who was before this message.</summary>
    internal sealed record MultidoseEndret(Multidoseansvar? Na, Multidoseansvar? Tidligere) : ReseptformidlerenEffect;

    /// <summary>The consent is recorded.</summary>
    internal sealed record SamtykkeTattImot(LagretSamtykke Samtykke) : ReseptformidlerenEffect;

    /// <summary>The patient's circumstances changed.</summary>
    internal sealed record PasientEndret(string Fnr) : ReseptformidlerenEffect;

    /// <summary>The event is not allowed now; the state did not move.</summary>
    /// <param name="Arsak">Why, for who maps it to an error code.</param>
    /// <param name="Tekst">Why, in bokmål.</param>
    internal sealed record Avvist(Avvisningsarsak Arsak, string Tekst) : ReseptformidlerenEffect;
}
