using System.Net;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.ReferenceSystem.HelseId;

/// <summary>Reads a refusal from HelseID.</summary>
internal static class Avslag
{
    public static HelseIdFeil Av(Nettsvar svar) => svar.Objekt() is { } body && JwsReading.Text(body, "error") is { } error
        ? Av(error, JwsReading.Text(body, "error_description"))
        : svar.Status >= HttpStatusCode.InternalServerError
            ? new HelseIdFeil(HelseIdFeilart.Utilgjengelig, "HelseID har en feil nå")
            : new HelseIdFeil(HelseIdFeilart.Uleselig, "Svaret fra HelseID kan ikke leses");

    public static HelseIdFeil Av(string error, string? description) => new(HelseIdFeilart.Avvist, "HelseID avviste forespørselen", error, description);
}
