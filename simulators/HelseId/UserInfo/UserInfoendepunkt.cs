using System.Text.Json.Nodes;
using AcceptanceHarness.Simulators.HelseId.Feil;
using AcceptanceHarness.Simulators.HelseId.Klienter;
using AcceptanceHarness.Simulators.HelseId.Tokens;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Simulators.HelseId.UserInfo;

/// <summary>What is known of the user, to who has a token for it.</summary>
internal sealed class UserInfoendepunkt(Tokenbruker bruker)
{
    /// <summary>Answers a call.</summary>
    public Answer Svar(Kontekst k)
    {
        if (k.Call.Method is not ("GET" or "POST"))
        {
            return HelseIdFeilkatalog.FeilMetode("GET, POST").Svar();
        }

        var (claims, wrong) = bruker.SlippInn(k, HelseIdScopes.OpenId);
        if (wrong is not null)
        {
            return wrong.Svar();
        }

        if (JwsReading.Text(claims, "sid") is not { } sid || k.Tilstand.Na.Okter.Finn(sid, k.Na) is not { } okt)
        {
            return HelseIdFeilkatalog.UgyldigToken.Svar();
        }

        var scopes = claims.GetProperty("scope").EnumerateArray().Select(scope => scope.GetString()!).ToList();
        var body = new JsonObject { ["sub"] = Personkrav.Pseudonym(okt.Person.Pid) };
        Personkrav.LeggTilPerson(body, okt, scopes);
        body["userinfo_issued_at"] = k.Na.ToUnixTimeSeconds();
        if (okt.Person is { Hpr: not null } worker && scopes.Contains(HelseIdScopes.HprNumber, StringComparer.Ordinal))
        {
            body[HelseIdClaims.HprDetails] = Autorisasjon(worker);
        }

        return HelseIdSvar.Json(200, body);
    }

    private static JsonObject Autorisasjon(HelseIdPerson worker)
    {
        var approvals = new JsonArray();
        if (worker.Profesjon is { } profession)
        {
            approvals.Add(new JsonObject
            {
                ["profession"] = profession,
                ["authorization"] = new JsonObject { ["value"] = "1", ["description"] = "Autorisasjon" },
                ["requisition_rights"] = profession is "LE" or "TL"
                    ? new JsonArray(new JsonObject { ["value"] = "1", ["description"] = "Full rekvisisjonsrett" })
                    : [],
                ["specialities"] = new JsonArray(),
            });
        }

        // A number here and a text in tokens, as HelseID has it.
        return new JsonObject { ["approvals"] = approvals, ["hpr_number"] = long.TryParse(worker.Hpr, out var number) ? number : worker.Hpr };
    }
}
