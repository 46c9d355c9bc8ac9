using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Wire.Identity;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>The organisation is written with the right system and type, and with organisation numbers.</summary>
public sealed class OrganisationIsWrittenExactly : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "organisation-is-written-exactly";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-61";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Ma;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.D;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-1-11");

    /// <inheritdoc/>
    public string Rule => "Virksomheten skal oppgis med riktig system og type og med organisasjonsnumre på ni siffer";

    /// <inheritdoc/>
    public string Source => "HelseIDs dokumentasjon av organisasjonsnumre; feilkode HID-1004 og HID-1007";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) => kall.ErKlientkall && Detaljer.Virksomheter(kall).Count > 0;

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        var valg = Detaljer.Virksomheter(kall);
        if (Detaljer.ErFlereVirksomheter(kall))
        {
            yield return Feil("Én helseid_authorization.", FormattableString.Invariant($"{valg.Count}."), Alvor.Feil);
        }

        foreach (var each in valg.Distinct())
        {
            if (!(each.ErForFlere || each.ErForEn) || each.Type != "ENH" || each.Numre.Count == 0)
            {
                yield return Feil(
                    $"system {Virksomhetsvalg.SystemForFlere} med NO:ORGNR:<hovedenhet>:<underenhet>, eller {Virksomhetsvalg.SystemForEn} med underenhet; type ENH.",
                    $"system {Vist.Verdi(each.System)}, type {Vist.Verdi(each.Type)}, value {Vist.Verdi(each.Verdi)}.",
                    Alvor.Feil);
            }

            foreach (var nummer in each.Numre.Where(number => !OrganizationNumber.TryParse(number, out _)))
            {
                var niSiffer = nummer.Length == 9 && nummer.All(char.IsAsciiDigit);
                yield return niSiffer
                    ? Feil("Gyldig kontrollsiffer.", $"{Vist.Verdi(nummer)}.", Alvor.Merknad) with { Antakelser = ["A-229"] }
                    : Feil("Ni siffer.", $"{Vist.Verdi(nummer)}.", Alvor.Feil);
            }
        }
    }

    private static Avvik Feil(string expected, string received, Alvor alvor) => new(
        "HelseID kan ikke lese hvilken virksomhet fagsystemet handler for.",
        expected,
        received,
        "Skriv strukturen slik NHNs biblioteker gjør, med organisasjonsnumre fra Enhetsregisteret.")
    {
        Alvor = alvor,
    };
}
