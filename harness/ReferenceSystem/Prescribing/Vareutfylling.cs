using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.Eresept;

namespace AcceptanceHarness.ReferenceSystem;

/// <summary>Writes into a prescription what the product register says of its item, and which register that was.</summary>
internal static class Vareutfylling
{
    public static Resept Fyll(EhrSession session, CastPatient patient, Resept innhold)
    {
        var register = session.Fest.Register!;
        var pakning = innhold.ReseptDokLegemiddel.Forskrivning.Legemiddel as Legemiddelpakning;
        var vare = pakning is null ? null : session.Policies.ChoosesItem(register, pakning.Varenr);
        return innhold with
        {
            OppdatertFest = NorskTid.Av(register.HentetDato),

            // The day of prescribing is the first of the period.
            Utloper = (vare?.Gyldighet(patient.Kjonn) ?? Vare.EttAr).Etter(innhold.Forskrivningsdato).AddDays(-1),
            ReseptDokLegemiddel = vare is null ? innhold.ReseptDokLegemiddel : innhold.ReseptDokLegemiddel with
            {
                Forskrivning = innhold.ReseptDokLegemiddel.Forskrivning with { Legemiddel = Fylt(pakning!, vare) },
            },
        };
    }

    private static Legemiddelpakning Fylt(Legemiddelpakning pakning, Vare vare) => pakning with
    {
        Varenr = vare.Pakning.Varenr,
        Atc = vare.Pakning.Produkt.Atc,
        NavnFormStyrke = vare.Pakning.Produkt.NavnFormStyrke,
        Reseptgruppe = vare.Pakning.Produkt.Reseptgruppe,
        PakningsinfoResept =
        [
            .. vare.Pakning.Pakningsinfo.Select(info => new PakningsinfoResept(
                vare.Merkevare?.Varenavn ?? vare.Pakning.Produkt.NavnFormStyrke, info.Pakningsstr, info.EnhetPakning)),
        ],
    };
}
