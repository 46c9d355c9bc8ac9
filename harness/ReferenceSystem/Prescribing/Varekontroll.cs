using AcceptanceHarness.Wire.Messages.Eresept;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.ReferenceSystem;

/// <summary>Whether what is to be prescribed may be, by the product register.</summary>
internal static class Varekontroll
{
    /// <summary>Why not; none when it may.</summary>
    public static IEnumerable<Varsel> Varsler(EhrSession session, Resept innhold)
    {
        var policies = session.Policies;
        if (innhold.ReseptDokLegemiddel.Forskrivning.Legemiddel is not Legemiddelpakning pakning)
        {
            yield break;
        }

        var vare = session.Fest.Register?.Finn(pakning.Varenr);
        if (vare is null)
        {
            yield return Stopp("ukjent-vare", $"Varenummer {pakning.Varenr} finnes ikke i FEST. Velg en annen vare.");
        }
        else if (!vare.ErAktiv && policies.StopsInactiveItems)
        {
            yield return Stopp("utgatt-vare", $"{pakning.NavnFormStyrke} er utgått i FEST. Velg en annen vare.");
        }

        if (pakning.Reseptgruppe.V == Reseptgruppe.K.V && policies.StopsSupplements)
        {
            yield return Stopp("kosttilskudd", $"{pakning.NavnFormStyrke} er kosttilskudd og kan ikke rekvireres.");
        }

        if (innhold.ReseptDokLegemiddel.Reiterasjon > 0 && ErUtenReiterasjon(innhold, pakning) && policies.StopsRepeats)
        {
            yield return Stopp("reiterasjon", $"{pakning.NavnFormStyrke} er i reseptgruppe {pakning.Reseptgruppe.V} og kan ikke reitereres.");
        }

        if (innhold.ReseptDokLegemiddel.RefHjemmel is { } hjemmel && !ErForLegemidler(hjemmel.V))
        {
            yield return Stopp("refusjonshjemmel", $"Refusjonshjemmelen {hjemmel.DN ?? hjemmel.V} gjelder ikke legemidler.");
        }
    }

    private static bool ErUtenReiterasjon(Resept innhold, Legemiddelpakning pakning) =>
        pakning.Reseptgruppe.V == Reseptgruppe.A.V
        || (pakning.Reseptgruppe.V == Reseptgruppe.B.V && innhold.ReseptDokLegemiddel.RefHjemmel is null);

    private static bool ErForLegemidler(string kode) => kode == Refusjonshjemmel.HResept.V || kode is ['2' or '3' or '4', ..];

    private static Varsel Stopp(string id, string tekst) => new(id, tekst, KanFortsette: false);
}
