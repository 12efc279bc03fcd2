-- AlterTable
ALTER TABLE "menu" ADD COLUMN     "fallback_reason" TEXT;

-- CreateIndex
CREATE INDEX "model_call_provider_model_medium_started_at_idx" ON "model_call"("provider", "model", "medium", "started_at");
