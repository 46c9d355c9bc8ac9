using System.Text.RegularExpressions;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Wire.Identity;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.Data;

/// <summary>No person number stands in a header that is logged; addresses are judged for all of kjernejournal alike.</summary>
public sealed partial class PersonNumberStaysOutOfLoggedHeaders : ICheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "person-number-stays-out-of-logged-headers";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-SAM-3-04");

    /// <inheritdoc/>
    public string Rule => "Fødselsnummer skal aldri stå i hodene for kildesystem og hendelses-id, som logges";

    /// <inheritdoc/>
    public string Source => "kjernejournal.atlassian.net, retningslinjer for API (664634206)";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        if (exchange.System != KjernejournalKall.System)
        {
            yield break;
        }

        foreach (var (place, text) in new[]
        {
            ("hodet for kildesystem", exchange.Fakta(KjernejournalFacts.Kildesystem)),
            ("hodet for hendelses-id", exchange.Fakta(KjernejournalFacts.Hendelse)),
        })
        {
            if (text is not null && NationalId.In(Guids().Replace(text, "-")).Any())
            {
                yield return this.Funn(exchange, new(
                    "Et fødselsnummer sto der det havner i tekniske logger.",
                    "Fødselsnummer bare i kroppen eller i hodet som tjenesten har til det.",
                    $"Fødselsnummer i {place}.",
                    $"Ta fødselsnummeret ut av {place}."));
            }
        }
    }

    // The last group of a random id is now and then a letter and eleven digits that happen to be valid.
    [GeneratedRegex("(?<![0-9A-Za-z])[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}(?![0-9A-Za-z])")]
    private static partial Regex Guids();
}
