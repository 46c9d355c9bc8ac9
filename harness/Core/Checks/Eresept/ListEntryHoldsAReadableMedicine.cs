using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Core.Checks.Eresept;

/// <summary>The medicine inside each entry of an M25.1 can be read and follows its schema.</summary>
public sealed class ListEntryHoldsAReadableMedicine : ICheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "list-entry-holds-a-readable-medicine";

    private readonly MessageSchemas _schemas;

    /// <summary>Makes the check.</summary>
    /// <param name="schemas">The schemas that the medicine is held against.</param>
    public ListEntryHoldsAReadableMedicine(MessageSchemas schemas) => _schemas = schemas;

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-ERE-1-02");

    /// <inheritdoc/>
    public string Rule => "Legemidlet i hver oppføring i M25.1 skal være base64 av et ReseptDokLegemiddel som er gyldig mot XML-skjemaet";

    /// <inheritdoc/>
    public string Source => "M25.1, EnkeltoppforingLIB/ReseptDokLegemiddelB64; EO278/ERSA7788 punkt 1";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        return exchange.ErEresept() && EreseptMelding.Les(exchange) is { } melding
            ? Listeoppforing.Av(melding).SelectMany(entry => Feil(entry).Select(fault => this.Funn(exchange, Avvik(entry, fault))))
            : [];
    }

    private string[] Feil(Listeoppforing entry)
    {
        if (entry.Bytes is not { Length: > 0 } bytes)
        {
            return ["ReseptDokLegemiddelB64 er tomt eller ikke gyldig base64."];
        }

        var faults = _schemas.Validate(bytes);
        var text = faults.Select(fault => FormattableString.Invariant($"{fault.Place}, linje {fault.Line}: {fault.Message}")).ToArray();
        return text.Length > 0 || EreseptMelding.Les(bytes, out _) is { } dok && dok.Finnes("/m1:ReseptDokLegemiddel")
            ? text
            : ["Rotelementet er ikke ReseptDokLegemiddel i navnerommet til M1."];
    }

    private static Avvik Avvik(Listeoppforing entry, string fault) => new(
        "Et legemiddel på listen kan ikke leses, så den neste som henter listen, mister det.",
        "Base64 av et ReseptDokLegemiddel som er gyldig mot skjemaet for M1.",
        $"{entry.Navn}: {fault}",
        "Skriv elementet ReseptDokLegemiddel som et eget XML-dokument i UTF-8, valider det, og gjør det om til base64.");
}
