using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.Eresept;

/// <summary>Every message has an id of its own; only the same message sent again keeps it.</summary>
public sealed class MessageIdIsUnique : ICheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "message-id-is-unique";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-ERE-1-07");

    /// <inheritdoc/>
    public string Rule => "Hver melding skal ha ny meldings-id";

    /// <inheritdoc/>
    public string Source => "SFM Basis API, Prescription and recall; Dr Who, regel om MsgId";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        return exchange.ErEresept()
            && exchange.Fakta(EreseptFacts.Meldingstype) != "ERM1"
            && exchange.TidligereBrukAvSammeId(earlier) is { } first
                ? [this.Funn(exchange, Avvik(exchange.Fakta(EreseptFacts.MeldingId)!, first))]
                : [];
    }

    private static Avvik Avvik(string id, Exchange first) => new(
        "En meldings-id er brukt om igjen for en annen melding, så kvitteringer kan bli knyttet til feil melding.",
        "Ny MsgId for hver melding; bare samme melding sendt på nytt beholder sin.",
        FormattableString.Invariant($"MsgId {id} ble brukt i utveksling {first.Number} med annet innhold."),
        "Lag en ny UUID for hver melding, og lagre den sammen med meldingen.")
    {
        AndreUtvekslinger = [first.Number],
    };
}
