using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AcceptanceHarness.Simulators.HelseId.Okter;

/// <summary>The JSON of the control calls of sessions: camelCase, enums as words in camelCase, æøå as they are.</summary>
public static class Oktjson
{
    /// <summary>For reading and writing.</summary>
    public static JsonSerializerOptions Options { get; } = Lag();

    private static JsonSerializerOptions Lag()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            RespectNullableAnnotations = true,
            WriteIndented = true,
        };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
