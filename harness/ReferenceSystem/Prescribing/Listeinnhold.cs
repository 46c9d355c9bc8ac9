using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Messages.Eresept;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.ReferenceSystem;

/// <summary>Makes the next version of a patient's list: what others have on it is kept, what this system prescribed is as it stands now.</summary>
internal static class Listeinnhold
{
    /// <summary>The list as it is to be shown and sent.</summary>
    public static LegemidlerIBruk Na(EhrSession session, string pasient)
    {
        var kjent = session.Liste(pasient).Innhold;
        var egne = session.Resepter.Where(resept => resept.Pasient == pasient).ToList();
        var andre = session.Policies.KeepsOthersEntries
            ? kjent.Enkeltoppforinger.Where(oppforing => egne.All(resept => resept.ReseptId != oppforing.ReseptId))
            : [];
        return kjent with
        {
            Enkeltoppforinger =
            [
                .. andre,
                .. egne.Where(resept => ErPaListen(session, resept)).Select(resept => Oppforing(session, resept, Tidligere(kjent, egne, resept))),
            ],
        };
    }

    private static bool ErPaListen(EhrSession session, LegensResept resept) => resept.Seponert is null
        ? resept is { Status: Sendestatus.Sendt, Tilbakekalt: false }
        : session.Policies.KeepsDiscontinuedEntry;

    /// <summary>The entry that the treatment has already; a renewal goes on with the one of the prescription it renews.</summary>
    private static EnkeltoppforingLIB? Tidligere(LegemidlerIBruk kjent, List<LegensResept> egne, LegensResept resept) =>
        kjent.Enkeltoppforinger.FirstOrDefault(oppforing => oppforing.ReseptId == resept.ReseptId)
        ?? kjent.Enkeltoppforinger.FirstOrDefault(oppforing => egne.Any(r => r.ReseptId == oppforing.ReseptId && r.FornyetAv == resept.ReseptId));

    private static EnkeltoppforingLIB Oppforing(EhrSession session, LegensResept resept, EnkeltoppforingLIB? tidligere)
    {
        var seponert = session.Policies.MarksDiscontinued ? resept.Seponert : null;
        if (tidligere is not null && tidligere.ReseptId == resept.ReseptId && tidligere.Seponering is null == seponert is null)
        {
            return tidligere;
        }

        return new EnkeltoppforingLIB
        {
            Id = tidligere?.Id ?? resept.OppforingId,
            Type = TypeOppforing.Eresept,
            ReseptId = resept.ReseptId,
            UtlopsdatoResept = resept.Innhold.Utloper,
            SistEndret = seponert?.Seponering.Tidspunkt ?? session.Messages.Na,
            MedEndring = true,
            Roller = [.. Roller(resept, seponert)],
            ReseptDokLegemiddelB64 = ReseptDokBase64.Write(resept.Innhold.ReseptDokLegemiddel),
            Seponering = seponert?.Seponering,
        };
    }

    private static IEnumerable<Rolle> Roller(LegensResept resept, Seponert? seponert)
    {
        if (resept.Rekvirent is { } rekvirent)
        {
            yield return new Rolle(RolleLegemiddelliste.Rekvirent, Helseperson(rekvirent));
        }

        if (seponert is not null)
        {
            yield return new Rolle(RolleLegemiddelliste.SeponertAv, Helseperson(seponert.Av));
        }
    }

    private static Helseperson Helseperson(CastUser user) => new(Ident.Hpr(user.Hpr), user.Fornavn, user.Etternavn);
}
