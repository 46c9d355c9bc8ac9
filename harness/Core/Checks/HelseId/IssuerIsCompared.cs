using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
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

    /// <summary>Tried only when HelseID has been made to answer with another issuer.</summary>
    public bool Concerns(Exchange exchange) => HelseIdKall.Av(exchange) is { ErDiscovery: true } kall && ErEnAnnens(kall);

    /// <inheritdoc/>
    public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        var kall = HelseIdKall.Av(exchange);
        if (!kall.ErKlientkall || HelseIdHistorie.Av(earlier).Siste(each => each.ErDiscovery) is not { } metadata || !ErEnAnnens(metadata))
        {
            return [];
        }

        return [this.Funn(exchange, new(
            "Klienten gikk videre med metadata fra en annen utsteder enn den er satt opp med.",
            "Ingen kall etter metadata der issuer er en annen enn den klienten er satt opp med.",
            $"issuer var {Vist.Verdi(metadata.Fakta(HelseIdFacts.SvarUtsteder))}, og klienten kalte {exchange.Operation} etterpå.",
            "Sammenlign issuer i metadata med den som er satt opp, tegn for tegn, og stans når de er ulike.")
        {
            Alvor = Alvor.Merknad,
            AndreUtvekslinger = [metadata.Exchange.Number],
        })];
    }

    private static bool ErEnAnnens(HelseIdKall metadata) =>
        metadata.Fakta(HelseIdFacts.SvarUtsteder) is { } issuer && issuer != metadata.Fakta(HelseIdFacts.Utsteder);
}
