using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>The proof is for the method and the address that were called.</summary>
public sealed class ProofIsForThisCall : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "proof-is-for-this-call";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-43";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Ma;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.D;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-1-03");

    /// <inheritdoc/>
    public string Rule => "DPoP-beviset skal ha htm lik metoden og htu lik adressen som kalles, uten spørring og fragment";

    /// <inheritdoc/>
    public string Source => "HelseIDs dokumentasjon av DPoP-bevis; RFC 9449 kapittel 4";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) => kall.ErKlientkall && kall.Bevis.Finnes;

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        if (kall.Fakta(HelseIdFacts.Metode) is { } method && kall.Bevis.Tekst("htm") != method)
        {
            yield return Feil($"htm = {method}", Vist.Krav(kall.Bevis, "htm"));
        }

        if (kall.Fakta(HelseIdFacts.Adresse) is { } adresse && !ErSamme(kall.Bevis.Tekst("htu"), adresse))
        {
            yield return Feil($"htu = {adresse}", Vist.Krav(kall.Bevis, "htu"));
        }
    }

    // Scheme and host are the same however they are written, and so is the port that goes without saying (RFC 9449, 4.3).
    private static bool ErSamme(string? htu, string adresse) => htu == adresse
        || (Uri.TryCreate(htu, UriKind.Absolute, out var one) && Uri.TryCreate(adresse, UriKind.Absolute, out var other)
            && one.Query.Length == 0 && one.Fragment.Length == 0 && !htu.EndsWith('?') && !htu.EndsWith('#')
            && one.GetLeftPart(UriPartial.Path) == other.GetLeftPart(UriPartial.Path));

    private static Avvik Feil(string expected, string received) => new(
        "DPoP-beviset gjelder et annet kall enn det som ble gjort, så HelseID avviser det.",
        expected,
        received,
        "Sett htm til metoden og htu til adressen som kalles, uten spørring og fragment.");
}
