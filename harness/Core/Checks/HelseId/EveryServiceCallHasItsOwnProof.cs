using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>Every call of a service has a proof made for it.</summary>
public sealed class EveryServiceCallHasItsOwnProof : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "every-service-call-has-its-own-proof";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-71";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Ma;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.D;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-1-03");

    /// <inheritdoc/>
    public string Rule => "Hvert kall til en tjeneste skal ha et nytt DPoP-bevis for akkurat dette kallet og tokenet";

    /// <inheritdoc/>
    public string Source => "HelseIDs dokumentasjon av DPoP-bevis; RFC 9449 kapittel 4 kapittel 7; HelseIDs dokumentasjon av validering av access token";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) => kall.ErTilgang && !kall.ErHelseId;

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        foreach (var brudd in Tilgangsbrudd.I(kall, historie).Where(each => Bevisbrudd.Contains(each.Nummer)))
        {
            yield return new(
                "Kallet beviser ikke at det er fagsystemet selv som bruker tokenet, så tjenesten avviser det.",
                "Ett bevis for kallet: typ dpop+jwt, offentlig nøkkel, htm, htu, fersk iat, ny jti og ath for tokenet.",
                $"{brudd.Tekst} ({brudd.Nummer})",
                "Lag et nytt bevis for hvert kall, også når kallet gjentas; htu er adressen uten spørring.");
        }
    }

    private static readonly string[] Bevisbrudd =
        ["A-8", "A-10", "A-11", "A-12", "A-13", "A-15", "A-16", "A-17", "A-18", "A-19", "A-20", "A-21"];
}
