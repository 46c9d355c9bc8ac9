using System.Text.Json;
using System.Text.Json.Serialization;

namespace AcceptanceHarness.Core.Criteria;

internal sealed class CriterionIdJsonConverter : JsonConverter<CriterionId>
{
    public override CriterionId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        CriterionId.Parse(reader.GetString() ?? "");

    public override void Write(Utf8JsonWriter writer, CriterionId value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);
}
