using System.Text.Json;
using AcceptanceHarness.Cli.Screen;
using AcceptanceHarness.Simulators.HelseId.Okter;

namespace AcceptanceHarness.Cli.HelseId;

/// <summary>A result as it was asked for: text for people, JSON for programs.</summary>
internal static class Oktsvar
{
    /// <summary>Writes it.</summary>
    public static void Write(Oktresultat resultat, bool json, Terminal screen)
    {
        if (json)
        {
            screen.Line(JsonSerializer.Serialize(resultat, Oktjson.Options));
            return;
        }

        Oktutskrift.Write(resultat, screen);
    }
}
