using MechDesign.Coaching;
using Microsoft.Extensions.Configuration;
using OpenTelemetry;
using OpenTelemetry.Metrics;

namespace MechDesign.Bot.Hosting;

/// <summary>What is measured: our own turns, requests and the run time; pulled as Prometheus text, pushed by OTLP where an endpoint is set.</summary>
static class Metrics
{
    /// <summary>The collector behind /metrics; it lives as long as the program.</summary>
    public static PrometheusText Provider(IConfiguration configuration)
    {
        var text = new PrometheusText();
        var builder = Sdk.CreateMeterProviderBuilder()
            .AddMeter(Measures.Name, "Microsoft.AspNetCore.Hosting", "System.Runtime")
            .AddReader(new BaseExportingMetricReader(text));
        // The variable's name is OpenTelemetry's own (OTLP exporter specification).
        if (configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is { Length: > 0 })
            builder.AddOtlpExporter();
        text.Holds(builder.Build());
        return text;
    }
}
