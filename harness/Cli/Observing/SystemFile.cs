using System.Text.Json;
using AcceptanceHarness.Cli.Settings;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Cli.Observing;

/// <summary>A declaration in a file, as GET /v1/system would give it.</summary>
internal static class SystemFile
{
    /// <exception cref="SetUpException">It cannot be read, or is of no test system.</exception>
    public static SystemDeclaration Read(string path)
    {
        try
        {
            var declaration = JsonSerializer.Deserialize<SystemDeclaration>(File.ReadAllText(path), AdapterJson.Options)
                ?? throw new JsonException("Filen er tom.");
            return declaration.Miljo == "test"
                ? declaration
                : throw new SetUpException($"«{path}» sier at miljøet er «{declaration.Miljo}», forventet «test». Bruk bare et testmiljø.");
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new SetUpException($"«{path}» i --system kan ikke leses som en erklæring (GET /v1/system): {wrong.Message} Rett filen.", wrong);
        }
    }
}
