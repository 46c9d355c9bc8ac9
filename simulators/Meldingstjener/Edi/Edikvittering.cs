using System.Text.Json;
using AcceptanceHarness.Simulators.Kjernejournal.Felles;
using AcceptanceHarness.Wire.Jose;
using AcceptanceHarness.Wire.Messages.AppRec;
using AcceptanceHarness.Wire.Messages.Kith;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.Simulators.Meldingstjener.Edi;

/// <summary>An application receipt as it is posted, and the AppRec that the service makes of it.</summary>
internal static class Edikvittering
{
    private static readonly CS[] Statuser = [StatusApprec.Ok, StatusApprec.Avvist, StatusApprec.OkFeilIDelmelding];

    /// <summary>Reads a body; never throws on what others sent.</summary>
    /// <param name="kropp">The body.</param>
    /// <param name="feil">Each thing that is wrong; empty when nothing is.</param>
    public static Ediapprec? Les(ReadOnlyMemory<byte> kropp, out IReadOnlyList<string> feil)
    {
        if (Kroppslesing.Les(kropp) is not { } body)
        {
            feil = ["Forventet et JSON-objekt."];
            return null;
        }

        var status = JwsReading.Text(body, "appRecStatus") ?? "";
        Ediapprecfeil[] errors = [.. Feil(body)];
        feil =
        [
            .. Statuser.Any(known => known.V == status) ? [] : new[] { $"Forventet 1, 2 eller 3 i appRecStatus, fikk «{status}»." },
            .. status == StatusApprec.Avvist.V && errors.Length == 0 ? ["Forventet minst én feil i appRecErrorList når meldingen er avvist."] : Array.Empty<string>(),
        ];
        return feil.Count == 0 ? new Ediapprec(status, errors) : null;
    }

    /// <summary>A receipt in a document, as the interface tells it.</summary>
    public static Ediapprec Av(Apprec receipt) => new(
        receipt.Status.V, [.. receipt.Errors.Select(error => new Ediapprecfeil(error.V, error.OT, error.DN, error.S))]);

    /// <summary>The AppRec that is sent to the message's sender.</summary>
    /// <param name="original">The message.</param>
    /// <param name="receipt">The receipt.</param>
    /// <param name="tid">When it is made.</param>
    public static byte[] Skriv(Meldingsdokument original, Ediapprec receipt, DateTimeOffset tid) => ApprecWriter.ToBytes(new Apprec
    {
        MIGversion = Apprec.Version11,
        GenDate = tid,
        Id = Guid.NewGuid().ToString(),
        Sender = Part(original.TilHerId),
        Receiver = Part(original.FraHerId),
        Status = Statuser.Single(known => known.V == receipt.Status),
        Errors = [.. receipt.Feil.Select(error => new CV(error.Kode ?? FeilkodeApprec.AnnenFeil.V, error.Oid ?? FeilkodeApprec.Oid, error.Beskrivelse, error.Detaljer))],
        OriginalMsgId = new OriginalMsgId(original.Type, original.Laget, original.Id),
    });

    private static ApprecPart Part(string herId) => new() { Name = $"HER-id {herId}", Id = herId, TypeId = new CS(TypeIdOrganisasjon.Her.V, TypeIdOrganisasjon.Her.DN) };

    private static IEnumerable<Ediapprecfeil> Feil(JsonElement body) =>
        body.TryGetProperty("appRecErrorList", out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Where(each => each.ValueKind == JsonValueKind.Object).Select(each => new Ediapprecfeil(
                JwsReading.Text(each, "errorCode"), JwsReading.Text(each, "details"), JwsReading.Text(each, "description"), JwsReading.Text(each, "oid")))
            : [];
}
