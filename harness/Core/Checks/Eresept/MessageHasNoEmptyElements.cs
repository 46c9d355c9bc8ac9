using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.Eresept;

/// <summary>No element is sent without content.</summary>
public sealed class MessageHasNoEmptyElements : ICheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "message-has-no-empty-elements";

    // A list of medicines in use that is empty says that the patient uses none.
    private const string Tomme =
        "/mh:MsgHead//*[not(ancestor-or-self::ds:Signature or self::m251:LegemidlerIBruk) and not(*) and not(@*[namespace-uri()='']) and normalize-space(.)='']";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-ERE-1-02");

    /// <inheritdoc/>
    public string Rule => "Meldinger skal ikke ha tomme elementer";

    /// <inheritdoc/>
    public string Source => "EO278/ERSA7788 punkt 1; e-resept, krav for M1";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        return exchange.ErEresept() && EreseptMelding.Les(exchange) is { } melding
            ? melding.Velg(Tomme).Select(element => this.Funn(exchange, Avvik(element.LocalName)))
            : [];
    }

    private static Avvik Avvik(string name) => new(
        $"Meldingen har et felt uten innhold ({name}), og mottakeren kan ikke vite om noe er glemt.",
        "Elementer med innhold; et felt uten verdi utelates.",
        $"Elementet {name} er tomt.",
        $"Utelat {name} når det ikke har noen verdi.");
}
