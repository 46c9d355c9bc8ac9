using AcceptanceHarness.Wire.Messages.Eresept;

namespace AcceptanceHarness.ReferenceSystem;

/// <summary>What the prescriber must take a stand on before an earlier prescription or a template is used again.</summary>
internal sealed class Gjenbruk(EhrSession session)
{
    /// <summary>The warnings for using a content again.</summary>
    public IEnumerable<Varsel> Varsler(Resept innhold)
    {
        var forskrivning = innhold.ReseptDokLegemiddel.Forskrivning;
        if (session.Policies.WarnsOfDosingConflict && !Doseringskontroll.Stemmer(forskrivning))
        {
            yield return new Varsel(
                "doseringsavvik",
                $"Doseringen i den tidligere resepten er uklar: teksten «{forskrivning.DosVeiledEnkel}» stemmer ikke med den strukturerte doseringen. Velg dosering på nytt.",
                KanFortsette: false);
        }

        if (session.Policies.AsksBeforeReuseOfRejected && session.AvvistForDosering.Contains(forskrivning))
        {
            yield return new Varsel(
                "kjent-doseringsavvik",
                "Reseptformidleren har avvist denne resepten for kjent avvik i strukturert dosering. Vil du likevel bruke den på nytt?");
        }
    }
}
