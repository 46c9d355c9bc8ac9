using System.Text.RegularExpressions;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Wire.Identity;

namespace AcceptanceHarness.Core.Checks.Kjernejournal;

/// <summary>No address holds a person number: addresses are logged along the way.</summary>
public sealed partial class PersonNumberStaysOutOfTheAddress : IKjernejournalCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "person-number-stays-out-of-the-address";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-SAM-3-04");

    /// <inheritdoc/>
    public string Rule => "Fødselsnummer og D-nummer skal ikke stå i adressen i kall til kjernejournal";

    /// <inheritdoc/>
    public string Source => "Integrasjonsguiden for kjernejournal: fødselsnummer skal aldri stå i URL";

    // A number in the path itself leads to an address where there is nothing.
    bool IKjernejournalCheck.GjelderUkjenteAdresser => true;

    bool IKjernejournalCheck.Gjelder(KjernejournalKall kall) => true;

    // The number itself is not repeated in the finding.
    IEnumerable<Avvik> IKjernejournalCheck.Avvik(KjernejournalKall kall, KjernejournalHistorie historie)
    {
        var address = kall.Exchange.Request.StartLine;
        if (Numre().Matches($"{address} {Uri.UnescapeDataString(address)}").Any(number => NationalId.TryParse(number.Value, out _)))
        {
            yield return new(
                "Pasientens fødselsnummer blir liggende i logger på veien til kjernejournal.",
                "Ingen fødselsnummer i sti eller spørring.",
                "Et fødselsnummer eller D-nummer i adressen.",
                "Send nummeret i meldingens kropp, eller i hodet som tjenesten har for det.");
        }
    }

    [GeneratedRegex("(?<![0-9A-Za-z])[0-9]{11}(?![0-9A-Za-z])")]
    private static partial Regex Numre();
}
