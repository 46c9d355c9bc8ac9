using System.Globalization;
using System.Text.Json.Nodes;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal.KritiskInformasjon;

/// <summary>What the user sees of critical information.</summary>
internal static class Kritiskskjerm
{
    public static JsonObject Av(EhrSession session)
    {
        var (kritisk, policies) = (session.Kjernejournal.Kritisk, session.Policies.Kjernejournal.KritiskInformasjon);
        var visning = kritisk?.Visning ?? Kritiskvisning.IkkeHentet;
        return new JsonObject
        {
            ["pasient"] = session.OpenPatient,
            ["tilstand"] = visning.Tilstand,
            ["melding"] = visning.Melding,
            ["hentet"] = visning.Hentet?.ToString("O", CultureInfo.InvariantCulture),
            ["varsel"] = visning.Varsel,
            ["opplysninger"] = new JsonArray([.. visning.Opplysninger.Select(each => Rad(each, each.Status(kritisk!.Idag), policies.IsCurrent))]),
        };
    }

    private static JsonObject Rad(Opplysning opplysning, string status, Func<string, bool> gjelder) => new()
    {
        ["id"] = opplysning.Id,
        ["type"] = opplysning.Slag switch
        {
            Kritisktjeneste.Allergi => "allergi",
            Kritisktjeneste.Tilstand => "tilstand",
            _ => "varsel",
        },
        ["tekst"] = opplysning.Tekst,
        ["gjeldende"] = gjelder(status),
        ["status"] = status,
    };
}
