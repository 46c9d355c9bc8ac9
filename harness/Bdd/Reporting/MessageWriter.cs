using System.ComponentModel;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Io.Cucumber.Messages.Types;

namespace AcceptanceHarness.Bdd.Reporting;

/// <summary>Writes Cucumber messages, one line of JSON each.</summary>
/// <param name="writer">Where the lines go.</param>
public sealed class MessageWriter(TextWriter writer)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new DescribedEnumConverter() },
    };

    /// <summary>Writes a message and the end of its line.</summary>
    /// <param name="envelope">The message.</param>
    public void Write(Envelope envelope)
    {
        writer.Write(JsonSerializer.Serialize(envelope, Options));
        writer.Write('\n');
    }

    /// <summary>The words of the message protocol stand as descriptions on the enum's members.</summary>
    private sealed class DescribedEnumConverter : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(Words<>).MakeGenericType(typeToConvert))!;
    }

    private sealed class Words<T> : JsonConverter<T>
        where T : struct, Enum
    {
        private static readonly Dictionary<T, string> Descriptions = Enum.GetValues<T>().ToDictionary(
            value => value,
            value => typeof(T).GetField(value.ToString())?.GetCustomAttribute<DescriptionAttribute>()?.Description
                ?? value.ToString());

        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var word = reader.GetString();
            return Descriptions.First(pair => pair.Value == word).Key;
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(Descriptions[value]);
    }
}
