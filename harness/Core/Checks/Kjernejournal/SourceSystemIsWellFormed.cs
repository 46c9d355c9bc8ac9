using System.Text.RegularExpressions;
using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.Core.Checks.Kjernejournal;

/// <summary>The source system is named by name and version, with the signs that are allowed.</summary>
public sealed partial class SourceSystemIsWellFormed : IKjernejournalCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "source-system-is-well-formed";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-KJ-1-01");

    /// <inheritdoc/>
    public string Rule => "Kildesystemet skal oppgis med navn og versjon på 3 til 512 tegn";

    /// <inheritdoc/>
    public string Source => "Kjernejournals kravliste T.2; utviklerportal.nhn.no, Innlogging";

    bool IKjernejournalCheck.Gjelder(KjernejournalKall kall) => !string.IsNullOrWhiteSpace(kall.Fakta(KjernejournalFacts.Kildesystem));

    IEnumerable<Avvik> IKjernejournalCheck.Avvik(KjernejournalKall kall, KjernejournalHistorie historie)
    {
        var (header, value) = (kall.Fakta(KjernejournalFacts.KildesystemHode) ?? "", kall.Fakta(KjernejournalFacts.Kildesystem)!);
        if (value.Trim().Length is < 3 or > 512 || (header == KjernejournalHoder.Kildesystem && !Tegn().IsMatch(value)))
        {
            yield return new(
                "Kjernejournal kan avvise kallet, og da får ikke brukeren åpnet kjernejournal.",
                $"3 til 512 tegn i {header}: bokstaver, tall, mellomrom og .,()-.",
                Vist.Verdi(value),
                $"Skriv navn og versjon i {header} bare med tegnene som er tillatt.")
            {
                Antakelser = header == KjernejournalHoder.Kildesystem ? [] : ["A-306"],
            };
        }
        else if (!value.Any(char.IsDigit))
        {
            yield return new(
                "Ingen kan se hvilken versjon av fagsystemet som gjorde oppslaget.",
                $"Navn og versjon i {header}.",
                Vist.Verdi(value),
                "Legg til versjonen.")
            {
                Alvor = Alvor.Merknad,
            };
        }
    }

    [GeneratedRegex(@"\A[\p{L}\p{Nd} .,()\-]*\z")]
    private static partial Regex Tegn();
}
