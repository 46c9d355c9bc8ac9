using AcceptanceHarness.Wire.Messages.Eresept;
using AcceptanceHarness.Wire.Messages.Fest;

namespace AcceptanceHarness.ReferenceSystem;

/// <summary>What is to be prescribed, held against what is known of the patient: hypersensitivity, and what is prescribed already.</summary>
internal static class Legemiddelkontroll
{
    /// <summary>Id of the warning of a registered hypersensitivity.</summary>
    public const string Overfolsom = "overfolsomhet";

    /// <summary>Id of the warning that the substance is prescribed already.</summary>
    public const string Dobbelt = "dobbeltforskrivning";

    /// <summary>Id of the warning of a serious interaction.</summary>
    public const string Interaksjon = "interaksjon";

    private const string BorUnngas = "1";

    /// <summary>What the prescriber must take a stand on before it is signed.</summary>
    public static IEnumerable<Varsel> Varsler(EhrSession session, string pasient, Resept innhold) =>
        innhold.ReseptDokLegemiddel.Forskrivning.Legemiddel is Legemiddelpakning { Atc.V: { } atc } pakning
            ? Alle(session, pasient, atc, pakning.NavnFormStyrke)
                .Where(varsel => session.Policies.AsksFirst(varsel.Id))
                .Select(varsel => varsel with { KanFortsette = session.Policies.TakesAnswer(varsel.Id) })
            : [];

    private static IEnumerable<Varsel> Alle(EhrSession session, string pasient, string atc, string navn)
    {
        foreach (var cave in session.Overfolsomheter.Where(cave => cave.Pasient == pasient && session.Policies.CaveCovers(cave.Atc, atc)))
        {
            yield return new Varsel(Overfolsom, $"CAVE: Pasienten er registrert med overfølsomhet for {cave.Navn}. Vil du likevel forskrive {navn}?");
        }

        foreach (var (gyldigAtc, gyldigNavn) in Gyldige(session, pasient).DistinctBy(gyldig => gyldig.Atc))
        {
            if (gyldigAtc == atc)
            {
                yield return new Varsel(Dobbelt, $"Pasienten har allerede resept på {gyldigNavn}. Vil du likevel forskrive {navn}?");
            }
            else if (Alvorlige(session).FirstOrDefault(interaksjon => Gjelder(interaksjon, atc, gyldigAtc)) is { } alvorlig)
            {
                yield return new Varsel(Interaksjon, $"{navn} bør ikke brukes sammen med {gyldigNavn}. {alvorlig.KliniskKonsekvens} Vil du likevel forskrive?");
            }
        }
    }

    private static IEnumerable<(string Atc, string Navn)> Gyldige(EhrSession session, string pasient)
    {
        var egne = session.Resepter
            .Where(r => r.Pasient == pasient && !r.Tilbakekalt && r.Status is Sendestatus.Sendt or Sendestatus.Ubekreftet)
            .Select(r => r.Innhold);
        var hentede = session.OpenPatient == pasient && session.Policies.ChecksAgainstFetched
            ? session.Oppslag.Resepter.Where(r => !r.Tilbakekalt).Select(r => r.Innhold).OfType<Resept>()
            : [];
        return egne.Concat(hentede)
            .Select(r => r.ReseptDokLegemiddel.Forskrivning.Legemiddel)
            .Where(legemiddel => legemiddel.Atc is not null)
            .Select(legemiddel => (legemiddel.Atc!.V, legemiddel.NavnFormStyrke));
    }

    private static IEnumerable<FestInteraksjon> Alvorlige(EhrSession session) =>
        (session.Fest.Register?.Fest.Interaksjoner ?? []).Select(oppforing => oppforing.Innhold).OfType<FestInteraksjon>()
            .Where(interaksjon => interaksjon.Relevans.V == BorUnngas);

    private static bool Gjelder(FestInteraksjon interaksjon, string atc, string annen) =>
        interaksjon.Substansgrupper.Any(gruppe => Har(gruppe, atc) && interaksjon.Substansgrupper.Any(motpart => motpart != gruppe && Har(motpart, annen)));

    private static bool Har(FestSubstansgruppe gruppe, string atc) =>
        gruppe.Substanser.Any(substans => substans.Atc is { } kode && atc.StartsWith(kode.V, StringComparison.Ordinal));
}
