using System.Globalization;
using AcceptanceHarness.Core.Checks.Eresept;
using AcceptanceHarness.Wire.Messages.Eresept;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>Tells of a prescription in the older M9.12.</summary>
internal static class Reseptinfoskriver
{
    private const string Patient = "/mh:MsgHead/mh:MsgInfo/mh:Patient";
    private const string Person = "/mh:MsgHead/mh:MsgInfo/mh:Sender//mh:HealthcareProfessional";

    /// <summary>What is told; null when the M1 cannot be read.</summary>
    public static Reseptinfo? Skriv(LagretResept resept)
    {
        if (EreseptMelding.Les(resept.Original, out _) is not { } m1
            || Reseptleser.Dag(m1.Tekst("//m1:Resept/m1:Forskrivningsdato")) is not { } prescribed)
        {
            return null;
        }

        return new Reseptinfo
        {
            Forskrivningsdato = prescribed,
            Fornavn = m1.Tekst($"{Patient}/mh:GivenName") ?? "",
            Etternavn = m1.Tekst($"{Patient}/mh:FamilyName") ?? "",
            RekvirentId = resept.Rekvirent.Hpr ?? "",
            NavnRekvirent = $"{m1.Tekst($"{Person}/mh:GivenName")} {m1.Tekst($"{Person}/mh:FamilyName")}".Trim(),
            Nr = resept.Varenr,
            NavnFormStyrke = resept.NavnFormStyrke,
            EndretFarmasoyt = JaNei.Nei,
            ReseptId = resept.ReseptId,
            Status = Reseptlisteskriver.Status(resept.Status),
            NavnUtleverer = resept.NavnUtleverer,
            RefNr = resept.RefNr,
            Vergeinnsynsreservasjon = m1.Tekst("//m1:Resept/m1:Vergeinnsynsreservasjon") is "true" or "1",
            SisteUtlevering = resept.Utleveringer is [.., var last] ? DateOnly.FromDateTime(last.Tidspunkt.DateTime) : null,
            Bruksomrade = m1.Tekst("//fs:Forskrivning/fs:Bruksomrade"),
            Antall = decimal.TryParse(m1.Tekst("//m1:Antall"), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var count)
                ? count
                : null,
            Reiterasjon = resept.Reiterasjon,
        };
    }
}
