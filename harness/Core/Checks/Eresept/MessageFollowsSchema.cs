using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Core.Checks.Eresept;

/// <summary>Every message follows its XML schema.</summary>
public sealed class MessageFollowsSchema : ICheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "message-follows-schema";

    private readonly MessageSchemas _schemas;

    /// <summary>Makes the check.</summary>
    /// <param name="schemas">The schemas that messages are held against.</param>
    public MessageFollowsSchema(MessageSchemas schemas) => _schemas = schemas;

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-ERE-1-01");

    /// <inheritdoc/>
    public string Rule => "Meldinger til Reseptformidleren skal være gyldige mot XML-skjemaet i sin versjon";

    /// <inheritdoc/>
    public string Source => "EO278/ERSA7788 punkt 1";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        var message = exchange.Request.Clear;
        return exchange.ErEresept() && !message.IsEmpty && EreseptMelding.Les(exchange) is not null
            ? _schemas.Validate(message).Select(fault => this.Funn(exchange, Avvik(fault)))
            : [];
    }

    private Avvik Avvik(SchemaFault fault) => new(
        fault.ErMerknad
            ? "Meldingen har et element som skjemaet ikke nevner, og som mottakeren ikke leser."
            : "Meldingen er ikke bygd slik skjemaet krever, og kan bli avvist.",
        $"En melding som er gyldig mot {_schemas.Name}.",
        FormattableString.Invariant($"{fault.Place}, linje {fault.Line}: {fault.Message}"),
        "Valider meldingen mot XML-skjemaet før den sendes, og rett elementet som er nevnt.")
    {
        Alvor = fault.ErMerknad ? Alvor.Merknad : Alvor.Feil,
        Antakelser = fault.Antakelse is { } assumed ? [assumed] : [],
    };
}
