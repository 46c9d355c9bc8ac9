using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Wire.Identity;
using AcceptanceHarness.Wire.Kjernejournal;
using System.Text.RegularExpressions;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.KritiskInformasjon;

/// <summary>No address holds a person number.</summary>
public sealed partial class PersonNumberStaysOutOfTheAddress : IKritiskCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "person-number-stays-out-of-the-address";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-SAM-3-04");

    /// <inheritdoc/>
    public string Rule => "Fødselsnummer og D-nummer skal aldri stå i adressen i et kall til kritisk informasjon.";

    /// <inheritdoc/>
    public string Source => "Utviklerportalen til NHN: kritisk informasjon, FHIR-API, headere";

    bool IKritiskCheck.Gjelder(Kritiskutveksling utveksling) => utveksling.ErTjenesten;

    IEnumerable<Avvik> IKritiskCheck.Avvik(Kritiskutveksling utveksling, IReadOnlyList<Exchange> earlier)
    {
        if (Nummer().Matches(Uri.UnescapeDataString(utveksling.Exchange.Request.StartLine)).Any(each => NationalId.TryParse(each.Value, out _)))
        {
            yield return new(
                "Pasientens fødselsnummer stod i adressen, som havner i logger.",
                $"Pasienten bare i hodet {KjernejournalHoder.Pasient}, eller i kroppen til /status.",
                "Et fødselsnummer eller D-nummer i adressen.",
                "Flytt pasienten fra adressen til hodet.");
        }
    }

    [GeneratedRegex("(?<![0-9])[0-9]{11}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Nummer();
}
