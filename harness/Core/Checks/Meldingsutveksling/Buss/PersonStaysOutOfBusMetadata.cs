using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Criteria;
using System.Text.RegularExpressions;

namespace AcceptanceHarness.Core.Checks.Meldingsutveksling.Buss;

/// <summary>Nobody can be recognised from what stands outside the encryption.</summary>
public sealed class PersonStaysOutOfBusMetadata : IMeldingscheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "person-stays-out-of-bus-metadata";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-SAM-3-04");

    /// <inheritdoc/>
    public string Rule => "Fødselsnummer og pasientens navn skal ikke stå i egenskaper, application-properties eller kønavn";

    /// <inheritdoc/>
    public string Source => "Normen; metadata på meldingstjeneren er ikke kryptert";

    bool IMeldingscheck.Gjelder(Bussending sending) => true;

    IEnumerable<Avvik> IMeldingscheck.Avvik(Bussending sending, Busshistorie historie)
    {
        var steder = sending.Metadata.Where(felt => Fodselsnummer.StariI(felt.Verdi) || sending.Etternavn.Any(navn => HarOrd(felt.Verdi, navn))).Select(felt => felt.Navn).Distinct().ToList();
        if (steder.Count > 0)
        {
            // Neither number nor name is repeated in the finding.
            yield return new(
                "Pasienten kan kjennes igjen av alle som ser meldinger gå gjennom meldingstjeneren.",
                "Ingen fødselsnummer og ingen navn utenfor den krypterte kroppen.",
                $"Fødselsnummer, D-nummer eller navn i {Vist.Verdi(string.Join(", ", steder))}.",
                "Skriv opplysninger om pasienten bare i den krypterte hodemeldingen.");
        }
    }

    private static bool HarOrd(string tekst, string ord) =>
        Regex.IsMatch(tekst, $@"(?<!\w){Regex.Escape(ord)}(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
