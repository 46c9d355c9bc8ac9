using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>A client that got the metadata of another issuer than its own goes no further.</summary>
/// <remarks>NHN's own library goes on, so a client that does is remarked upon and no more.</remarks>
public sealed class IssuerIsCompared : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "issuer-is-compared";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-8";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Ma;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.U;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-1-09");

    /// <inheritdoc/>
    public string Rule => "Klienten skal stoppe når issuer i metadata er en annen enn den er satt opp med";

    /// <inheritdoc/>
    public string Source => "OpenID Connect Discovery 1.0 kapittel 4.3; NHNs eget klientbibliotek sammenligner ikke";

    // Tried only when HelseID has been made to answer with another issuer.
    bool IHelseIdCheck.Gjelder(HelseIdKall kall) => kall.ErDiscovery && ErEnAnnens(kall);

    bool IHelseIdCheck.KanBryte(HelseIdKall kall) => kall.ErKlientkall;

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        if (historie.Siste(each => each.ErDiscovery) is not { } metadata || !ErEnAnnens(metadata))
        {
            yield break;
        }

        yield return new(
            "Klienten gikk videre med metadata fra en annen utsteder enn den er satt opp med.",
            "Ingen kall etter metadata der issuer er en annen enn den klienten er satt opp med.",
            $"issuer var {Vist.Verdi(metadata.Fakta(HelseIdFacts.SvarUtsteder))}, og klienten kalte {kall.Exchange.Operation} etterpå.",
            "Sammenlign issuer i metadata med den som er satt opp, tegn for tegn, og stans når de er ulike.")
        {
            Alvor = Alvor.Merknad,
            AndreUtvekslinger = [metadata.Exchange.Number],
        };
    }

    private static bool ErEnAnnens(HelseIdKall metadata) =>
        metadata.Fakta(HelseIdFacts.SvarUtsteder) is { } issuer && issuer != metadata.Fakta(HelseIdFacts.Utsteder);
}
