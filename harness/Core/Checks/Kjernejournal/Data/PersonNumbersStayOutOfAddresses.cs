using System.Text.RegularExpressions;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Wire.Identity;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.Data;

/// <summary>No person number stands in an address, nor in a header that is logged.</summary>
public sealed partial class PersonNumbersStayOutOfAddresses : ICheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "person-numbers-stay-out-of-addresses";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-SAM-3-04");

    /// <inheritdoc/>
    public string Rule => "Fødselsnummer skal aldri stå i adresser eller i hoder som logges";

    /// <inheritdoc/>
    public string Source => "kjernejournal.atlassian.net, retningslinjer for API (664634206)";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        if (exchange.System != Oppslagslesing.System)
        {
            yield break;
        }

        foreach (var (place, text) in new[]
        {
            ("adressen", Klartekst(exchange.Request.StartLine)),
            ("hodet for kildesystem", exchange.Fakta(KjernejournalFacts.Kildesystem)),
            ("hodet for hendelses-id", exchange.Fakta(KjernejournalFacts.Hendelse)),
        })
        {
            if (text is not null && Elleve().Matches(text).Any(match => NationalId.TryParse(match.Value, out _)))
            {
                yield return this.Funn(exchange, new(
                    "Et fødselsnummer sto der det havner i tekniske logger.",
                    "Fødselsnummer bare i kroppen eller i hodet som tjenesten har til det.",
                    $"Fødselsnummer i {place}.",
                    $"Ta fødselsnummeret ut av {place}."));
            }
        }
    }

    // Once for an address, once more for an address within an address.
    private static string Klartekst(string target) => Uri.UnescapeDataString(Uri.UnescapeDataString(target));

    [GeneratedRegex("(?<![0-9])[0-9]{11}(?![0-9])")]
    private static partial Regex Elleve();
}
