using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>A proof to HelseID has no token hash, and HelseID's nonce does not go to a service.</summary>
public sealed class ProofHoldsWhatItsReceiverNeeds : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "proof-holds-what-its-receiver-needs";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-47";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Bor;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.D;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-1-03");

    /// <inheritdoc/>
    public string Rule => "ath skal utelates i bevis til HelseID, og nonce fra HelseID skal ikke sendes til andre tjenester";

    /// <inheritdoc/>
    public string Source => "HelseIDs dokumentasjon av DPoP-bevis; RFC 9449 kapittel 4 kapittel 4.2 og 8";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) =>
        kall.Bevis.Finnes && (kall.ErToken || (kall.ErTilgang && !kall.ErHelseId));

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        if (kall.ErToken && kall.Bevis.Verdi("ath") is not null)
        {
            yield return Merknad("Ingen ath i bevis til token-endepunktet.", "ath i beviset.", []);
        }

        if (!kall.ErHelseId && kall.Bevis.Tekst("nonce") is { } nonce
            && historie.Siste(each => each.ErHelseId && each.Fakta(HelseIdFacts.SvarNonce) == nonce) is { } given)
        {
            yield return Merknad(
                "Ingen nonce fra HelseID i bevis til andre tjenester.",
                FormattableString.Invariant($"nonce fra utveksling {given.Exchange.Number}."),
                [given.Exchange.Number]);
        }
    }

    private static Avvik Merknad(string expected, string received, IReadOnlyList<long> others) => new(
        "DPoP-beviset har med noe som hører til en annen mottaker.",
        expected,
        received,
        "Lag beviset for mottakeren: nonce til HelseID, ath til tjenesten.")
    {
        Alvor = Alvor.Merknad,
        AndreUtvekslinger = others,
    };
}
